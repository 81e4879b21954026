import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/model/document.js'
import { comparable } from '../reference/comparable.js'
import { naiveCanCollect, naiveCanDisclose, naiveCanUse, naiveFieldsFor, naiveGoverns, naiveGroundsFor, naivePasswordLiability } from '../reference/decide.js'
import { asking, check, engineOf, sources, type Verb } from './policies.js'

const naive: { readonly [V in Verb]: (document: Document, request: unknown) => unknown } = {
  canCollect: naiveCanCollect,
  canUse: naiveCanUse,
  canDisclose: naiveCanDisclose,
  fieldsFor: naiveFieldsFor,
  groundsFor: naiveGroundsFor,
  governs: naiveGoverns,
  passwordLiability: naivePasswordLiability,
}

/** How many documents are drawn for each verb; up to twenty requests a document. */
const documentsDrawn: { readonly [V in Verb]: number } = {
  canCollect: 80,
  canUse: 380,
  canDisclose: 380,
  fieldsFor: 40,
  groundsFor: 60,
  governs: 20,
  passwordLiability: 20,
}

describe.each(sources)('the engine agrees with the naive interpreter over $source', ({ documents }) => {
  it.each(Object.entries(documentsDrawn) as [Verb, number][])('on %s', { timeout: 60_000 }, (verb, numRuns) => {
    check(
      fc.property(asking(documents, verb, 20), ([document, requests]) => {
        const engine = engineOf(document)
        for (const request of requests) {
          const answer = comparable(engine[verb](request))
          const expected = comparable(naive[verb](document, request))
          if (!isDeepStrictEqual(answer, expected)) expect(answer).toEqual(expected)
        }
      }),
      numRuns,
    )
  })
})
