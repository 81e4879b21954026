import { definePolicy, enforce } from 'clausewise/policy'
import { document } from 'clausewise/reference'
import { documentSchema } from '../src/define/schema.js'
import { told } from './told.js'
import { byTurns, over, type Timing } from './turns.js'

// The reference policy made ready, beside a zod parse of it. The schema is not public: it is taken from the source, and is the one the package is built with.

const policy = definePolicy(document)
const again = (make: () => unknown) => over(Array.from({ length: 30 }), make)

told(
  (await byTurns(
    [
      { name: 'zod', run: again(() => documentSchema.safeParse(document)) },
      { name: 'definePolicy', run: again(() => definePolicy(document)) },
      { name: 'enforce', run: again(() => enforce(policy)) },
    ],
    { pieces: 30, slice: 1 },
  )) satisfies readonly Timing[],
)
