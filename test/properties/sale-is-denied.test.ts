import { expect } from 'vitest'
import { law } from './law.js'
import { isObject, plain, withMember } from './requests.js'

law(
  'a sale or rental is denied on every ground, whatever else is said',
  ['canDisclose'],
  ({ document, engine, request }) => {
    const readable = plain(request)
    if (readable === undefined || !isObject(readable.copy)) return
    for (const transaction of ['sale', 'rental'] as const) {
      const sold = withMember(readable.copy, 'transaction', transaction)
      const answer = engine.canDisclose(sold)
      expect(answer.allowed).toBe(false)
      if (answer.allowed) return
      const clause = document.prohibitions?.[transaction]
      expect(answer.reasons).toContainEqual({ code: 'sale-or-rental', ...(clause === undefined ? {} : { clause }), transaction })
      expect(engine.decide({ verb: 'canDisclose', ...(sold as object) })).toEqual(answer)
    }
  },
  { runs: 100 },
)
