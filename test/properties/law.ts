import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { Document } from '../../src/model/document.js'
import { type Asked, asking, check, engineOf, sources, type Verb } from './policies.js'

/** A request, where it is asked. */
export interface Case<V extends Verb> {
  readonly document: Document
  readonly engine: Asked
  readonly verb: V
  readonly request: unknown
}

interface Options {
  /** How many documents are drawn for each verb and source; up to ten requests each. */
  readonly runs?: number
}

/** A law of every answer of these verbs, over the reference policy and over generated ones. */
export function law<V extends Verb>(name: string, verbs: readonly V[], holds: (each: Case<V>) => void, { runs = 40 }: Options = {}): void {
  describe.each(sources)(`${name}, over $source`, ({ documents }) => {
    it.each(verbs)('for %s', { timeout: 60_000 }, (verb) => {
      check(
        fc.property(asking(documents, verb), ([document, requests]) => {
          const engine = engineOf(document)
          for (const request of requests) holds({ document, engine, verb, request })
        }),
        runs,
      )
    })
  })
}
