import { compileNames, sorted } from '../compile/names.js'
import { rulesInForce } from '../compile/retention.js'
import type { Document } from '../model/document.js'
import type { Policy } from '../model/policy.js'
import { readDocument } from './read-document.js'

/** What becomes of a field when a person asks for deletion. */
export interface RetainedField {
  /** The field by its name. */
  readonly field: string
  /** Where a rule in force may keep it, and which. In every other kind of record it is deleted; with none here, everywhere. */
  readonly keptIn: readonly {
    /** The kind of record. */
    readonly record: string
    /** The rules that may keep it there, by id. */
    readonly rules: readonly string[]
  }[]
  /** No rule may ever keep it. */
  readonly neverKept: boolean
}

/**
 * The fields of a policy, in its order, each with the kinds of record in which a deletion leaves it until its minimum has run.
 *
 * It takes a policy, or the document of one.
 *
 * @throws {TypeError} for what is neither
 * @example
 * const email = retainedFields(policy).find(({ field }) => field === 'email')
 * email?.keptIn
 * // => [{ record: 'consent', rules: ['jp.mail.consent', 'jp.mail.consent.consumer'] }]
 */
export function retainedFields(policy: Pick<Policy, 'document'> | Document): readonly RetainedField[] {
  const document = readDocument('retainedFields', policy)
  const inForce = rulesInForce(document)
  return compileNames(document).fields.map((field) => {
    const neverKept = document.fields[field]?.neverKept === true
    const keeping = neverKept ? [] : inForce.filter(([, rule]) => rule.fields.includes(field))
    const keptIn = sorted(document.records ?? {})
      .map((record) => ({ record, rules: keeping.filter(([, rule]) => rule.records.includes(record)).map(([id]) => id) }))
      .filter(({ rules }) => rules.length > 0)
    return { field, keptIn, neverKept }
  })
}
