import { policy } from '../../src/index.js'
import type { Document, Ground, RetentionRule } from '../../src/model/document.js'
import { subsetsOf } from './combinations.js'

/** The reference policy's document, and the names in it. */
export const document: Document = policy.document

export const fields = Object.keys(document.fields)
export const purposes = Object.keys(document.purposes)
export const grounds = Object.keys(document.grounds ?? {})
export const records = Object.keys(document.records ?? {})
export const kinds = Object.keys(document.recipients ?? {})
export const standings = ['active', 'use-stopped', 'disclosure-stopped', 'discontinued'] as const
export const transactions = ['none', 'sale', 'rental'] as const

/** A country of each class: at home, adequate, foreign. */
export const countries = [document.jurisdiction, 'FR', 'US'] as const

/** The retention rules that are on: none of the reference policy's extras is. */
const rules: readonly (readonly [string, RetentionRule])[] = Object.entries(document.retention ?? {}).filter(([, rule]) => rule.extra !== true)
export const ruleIds = rules.map(([id]) => id)

/** The rules that keep something in a kind of record. */
export function rulesOn(record: string | undefined): readonly string[] {
  return rules.filter(([, rule]) => record !== undefined && rule.records.includes(record)).map(([id]) => id)
}

interface Held {
  readonly record: string | undefined
  readonly retainedBy: readonly string[] | undefined
}

/** Where a value is held: no kind named, or each kind; and by which of the kind's rules: not said, or each subset of them. */
export const everyHeld: readonly Held[] = [undefined, ...records].flatMap((record) =>
  [undefined, ...subsetsOf(rulesOn(record))].map((retainedBy) => ({ record, retainedBy })),
)

export function groundOf(key: string): Ground {
  const ground = document.grounds?.[key]
  if (ground === undefined) throw new Error(`no ground ${key}`)
  return ground
}

/** The values of a fact. */
export function valuesOf(fact: string): readonly (string | boolean)[] {
  const type = document.facts?.[fact]
  return Array.isArray(type) ? type : [true, false]
}

/** What a ground asks to be attested, on a condition or always. */
export function attestationsOf(ground: Ground): readonly string[] {
  return (ground.attests ?? []).map((asked) => (typeof asked === 'string' ? asked : asked.name))
}
