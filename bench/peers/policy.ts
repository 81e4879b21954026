import { document } from 'clausewise/reference'

// The reference policy as somebody would write it down who has no engine: plain lists of names, for the implementations that are written by hand.

export const fieldNames = document.order.fields
export const purposeKeys = Object.keys(document.purposes)
export const groundKeys = Object.keys(document.grounds)
export const recordNames = Object.keys(document.records)
export const recipientKinds = Object.keys(document.recipients)
export const standingNames = ['active', 'use-stopped', 'disclosure-stopped', 'discontinued']
export const adequate: ReadonlySet<string> = new Set(document.adequate)

type Loose = Readonly<Record<string, { readonly purposes: readonly string[]; readonly clause: string }>>

/** The purposes each field serves. */
export const purposesOf = (field: string): readonly string[] => (document.fields as Loose)[field]?.purposes ?? []
export const clauseOf = (field: string): string => (document.fields as Loose)[field]?.clause ?? ''
export const fieldsFor = (purposes: readonly string[]): string[] =>
  fieldNames.filter((field) => purposes.some((purpose) => purposesOf(field).includes(purpose)))

/** The retention rules in force. */
export const rules = Object.entries(document.retention)
  .filter(([, rule]) => !('extra' in rule))
  .map(([id, { records, fields, purposes, grounds }]) => ({ id, records, fields, purposes, grounds }) as Rule)

export interface Rule {
  readonly id: string
  readonly records: readonly string[]
  readonly fields: readonly string[]
  readonly purposes: readonly string[]
  readonly grounds: readonly string[]
}

/** Standings that leave only what a retention rule names. */
export const closing = ['use-stopped', 'discontinued']

/** The order of the published text. */
export const rankOf: ReadonlyMap<string, number> = new Map(document.order.clauses.map((clause, rank) => [clause, rank]))

/** A purpose or ground by its key or number. */
export const keyOf = (keys: readonly string[], ref: unknown): string => (typeof ref === 'number' ? keys[ref - 1] : ref) as string

/** The values of a fact. */
export function valuesOf(fact: string): readonly unknown[] {
  const type = (document.facts as Readonly<Record<string, 'boolean' | readonly string[]>>)[fact]
  return type === undefined || type === 'boolean' ? [false, true] : type
}

interface GroundAsks {
  readonly recipients: 'any' | readonly string[]
  readonly facts: readonly string[]
  readonly attests: readonly (string | { readonly name: string })[]
  readonly serves?: 'purposes'
  readonly subject?: 'none'
}

/** What a ground asks. */
export function asksOf(ground: string) {
  const { recipients, facts, attests, serves, subject } = (document.grounds as Readonly<Record<string, GroundAsks>>)[ground] as GroundAsks
  return {
    kinds: recipients === 'any' ? recipientKinds : recipients,
    facts,
    attests: attests.map((asked) => (typeof asked === 'string' ? asked : asked.name)),
    servesPurposes: serves === 'purposes',
    hasSubject: subject !== 'none',
  }
}
