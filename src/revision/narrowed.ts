import type { Condition } from '../model/condition.js'
import type { Document, Ground, Purpose, RetentionRule } from '../model/document.js'
import type { LooseRestrictions, Narrowed } from '../model/restrictions.js'
import { withValue } from './with-value.js'

/** The document under the restrictions: nothing in it permits what the document does not. */
export function narrowed(document: Document, restrictions: LooseRestrictions): Document {
  const { version, effectiveOn = document.effectiveOn, clauses = {}, fields = {}, purposes = {}, grounds = {}, retention = {}, promptlyDays } = restrictions
  const own = Object.fromEntries(Object.entries(clauses).map(([id, { means }]) => [id, { kind: 'rule' as const, means }]))
  return defined({
    ...document,
    version,
    effectiveOn,
    clauses: { ...document.clauses, ...own },
    fields: mapped(document.fields, (field, name) => ({ ...field, ...fields[name] })),
    purposes: mapped(document.purposes, (purpose, key) =>
      limited<Purpose>(purpose, purposes[key], { recipientRelation: ['none', 'subject', 'same-corporation', 'other'] }),
    ),
    grounds: mapped(document.grounds, (ground, key) => limitedGround(ground, grounds[key])),
    retention: mapped(document.retention, (rule, id): RetentionRule => ({ ...rule, ...retention[id] })),
    parameters:
      promptlyDays === undefined ? document.parameters : { ...document.parameters, promptlyDays: withValue(document.parameters.promptlyDays, promptlyDays) },
    order: document.order?.clauses === undefined ? document.order : { ...document.order, clauses: [...document.order.clauses, ...Object.keys(own)] },
  })
}

function limitedGround(ground: Ground, by: NonNullable<LooseRestrictions['grounds']>[string] | undefined): Ground {
  const limits = limited<Ground>(ground, by, { recipientCountry: ['home', 'adequate', 'foreign'] })
  return by?.recipients === undefined ? limits : { ...limits, recipients: by.recipients }
}

/** `always` holds of every request: its contrary, as a limit, closes the purpose or ground. */
function limited<T extends Purpose | Ground>(permission: T, by: Narrowed | undefined, always: Condition): T {
  if (by === undefined) return permission
  const closing = by.closedBy === undefined ? [] : [{ clause: by.closedBy, when: { not: always } }]
  return defined({
    ...permission,
    limits: [...(permission.limits ?? []), ...(by.limits ?? []), ...closing],
    attests: [...(permission.attests ?? []), ...(by.attests ?? [])],
  })
}

function mapped<T>(dictionary: { readonly [name: string]: T } | undefined, change: (value: T, name: string) => T): { readonly [name: string]: T } {
  return Object.fromEntries(Object.entries(dictionary ?? {}).map(([name, value]) => [name, change(value, name)]))
}

/** Without members that are `undefined`: a document has none. */
function defined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T
}
