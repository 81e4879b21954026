import type { Document } from '../src/model/document.js'
import { document } from '../src/reference/document.js'
import { compiling } from '../test/types/compiling.js'
import { repeated } from '../test/types/repeated.js'
import { told } from './told.js'

// How much work the types of a policy are, as its size grows: a count, the same on every machine.

export interface Instantiations {
  readonly times: number
  readonly instantiations: number
}

const { compile, dispose } = compiling()
const loose: Document = document
const counts: Instantiations[] = [1, 10, 20, 50].map((times) => ({ times, instantiations: instantiationsOf(times === 1 ? loose : repeated(loose, times)) }))
dispose()
told(counts)

function instantiationsOf(policy: Document): number {
  const { complaints, instantiations } = compile(`
    import { definePolicy } from 'clausewise/policy'
    export const policy = definePolicy(${JSON.stringify(policy, null, 2)})
  `)
  if (complaints.length > 0) throw new Error(complaints[0]?.says)
  return instantiations
}
