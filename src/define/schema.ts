import * as z from 'zod/mini'
import type { Condition } from '../model/condition.js'
import { checkNames } from '../model/document.js'

const text = z.strictObject({ en: z.string().check(z.minLength(1)), ja: z.optional(z.string().check(z.minLength(1))) })
const name = z.string().check(z.regex(/\S/))
const day = z.string()
const names = z.array(name)
const listed = names.check(z.minLength(1))

const condition: z.ZodMiniType<Condition, Condition> = z.lazy(() =>
  z.catchall(
    z.strictObject({
      all: z.optional(z.array(condition).check(z.minLength(1))),
      any: z.optional(z.array(condition).check(z.minLength(1))),
      not: z.optional(condition),
    }),
    z.union([z.boolean(), z.string(), z.array(z.boolean()).check(z.minLength(1)), listed]),
  ),
)

const clause = z.strictObject({
  section: z.optional(z.string()),
  kind: z.enum(['rule', 'obligation', 'statement']),
  means: text,
  reading: z.optional(text),
  because: z.optional(text),
})
const law = z.strictObject({ ja: z.optional(z.string()), version: day, means: z.optional(text) })
const factType = z.union([z.literal('boolean'), listed])
const field = z.strictObject({ clause: name, purposes: names, means: z.optional(text), neverKept: z.optional(z.boolean()), proves: z.optional(listed) })
const attestation = z.union([name, z.strictObject({ name, when: condition })])
const permission = {
  number: z.optional(z.int().check(z.gte(0))),
  means: z.optional(text),
  facts: z.optional(names),
  attests: z.optional(z.array(attestation)),
  when: z.optional(condition),
  limits: z.optional(z.array(z.strictObject({ clause: name, when: condition }))),
}
const cited = z.union([name, listed])
const purpose = z.strictObject({ clause: cited, ...permission })
const ground = z.strictObject({
  clause: cited,
  recipients: z.union([z.literal('any'), listed]),
  serves: z.optional(z.literal('purposes')),
  subject: z.optional(z.literal('none')),
  ...permission,
})
const notice = z.enum(['erase', 'stop-use', 'keep-within-purposes', 'disclosure-stopped'])
const recipient = z.strictObject({
  means: z.optional(text),
  notices: z.optional(z.strictObject({ delete: z.optional(notice), 'stop-use': z.optional(notice), 'stop-disclosure': z.optional(notice) })),
  laws: z.optional(names),
})
const recordKind = z.strictObject({ means: z.optional(text), events: z.optional(names), facts: z.optional(names) })
const standing = z.strictObject({
  uses: z.enum(['all', 'retained']),
  disclosures: z.enum(['listed', 'retained']),
  grounds: z.array(z.union([name, z.strictObject({ ground: name, when: condition })])),
})
const link = z.union([
  z.strictObject({ years: z.optional(z.int().check(z.gte(0))), months: z.optional(z.int().check(z.gte(0))), plusMonths: z.optional(name) }),
  z.strictObject({ days: z.union([z.int().check(z.gte(0)), name]) }),
  z.literal('end-of-year'),
])
const retentionRule = z.strictObject({
  clause: name,
  laws: z.optional(z.array(z.union([name, z.strictObject({ law: name, when: z.record(name, z.union([name, listed])) })]))),
  means: z.optional(text),
  because: z.optional(text),
  records: listed,
  fields: listed,
  when: z.optional(condition),
  keep: z.strictObject({ from: name, inclusive: z.optional(z.boolean()), links: z.array(link).check(z.minLength(1)) }),
  purposes: names,
  grounds: names,
  extra: z.optional(z.boolean()),
})
const parameter = z.union([
  z.number(),
  z.strictObject({ value: z.number(), from: z.number(), to: z.number(), means: z.optional(text) }),
  z.strictObject({ value: z.string(), oneOf: listed, means: z.optional(text) }),
])
const duty = z.strictObject({ clause: z.optional(name), laws: z.optional(names), means: text, when: condition })
const checks = z.strictObject(
  Object.fromEntries(checkNames.map((check) => [check, z.optional(cited)])) as Record<(typeof checkNames)[number], z.ZodMiniOptional<typeof cited>>,
)

/** The shape of a policy document. What its names refer to is looked at afterwards, by `check`. */
export const documentSchema = z.readonly(
  z.strictObject({
    id: name,
    version: name,
    effectiveOn: day,
    jurisdiction: z.string(),
    adequate: z.optional(z.array(z.string())),
    clauses: z.record(name, clause),
    laws: z.optional(z.record(name, law)),
    facts: z.optional(z.record(name, factType)),
    fields: z.record(name, field),
    purposes: z.record(name, purpose),
    recipients: z.optional(z.record(name, recipient)),
    grounds: z.optional(z.record(name, ground)),
    records: z.optional(z.record(name, recordKind)),
    standings: z.optional(
      z.strictObject({ 'use-stopped': z.optional(standing), 'disclosure-stopped': z.optional(standing), discontinued: z.optional(standing) }),
    ),
    prohibitions: z.optional(z.strictObject({ sale: z.optional(name), rental: z.optional(name) })),
    retention: z.optional(z.record(name, retentionRule)),
    extras: z.optional(names),
    parameters: z.catchall(z.object({ promptlyDays: parameter }), parameter),
    obligations: z.optional(z.record(name, duty)),
    advice: z.optional(z.record(name, duty)),
    checks: z.optional(checks),
    order: z.optional(z.strictObject({ clauses: z.optional(names), fields: z.optional(names), obligations: z.optional(names), advice: z.optional(names) })),
    glossary: z.optional(z.record(name, text)),
  }),
)

const narrowed = {
  limits: z.optional(z.array(z.strictObject({ clause: name, when: condition }))),
  attests: z.optional(names),
  closedBy: z.optional(name),
}

/** The shape of restrictions. That they only narrow is looked at afterwards, by `tighten`. */
export const restrictionsSchema = z.strictObject({
  version: name,
  effectiveOn: z.optional(day),
  clauses: z.optional(z.record(name, z.strictObject({ means: text }))),
  fields: z.optional(z.record(name, z.strictObject({ purposes: listed }))),
  purposes: z.optional(z.record(name, z.strictObject(narrowed))),
  grounds: z.optional(z.record(name, z.strictObject({ ...narrowed, recipients: z.optional(listed) }))),
  retention: z.optional(z.record(name, z.strictObject({ purposes: z.optional(names), grounds: z.optional(names) }))),
  promptlyDays: z.optional(z.int().check(z.gte(1))),
})

/** The shape of what an operator declares of its own. */
export const configurationSchema = z.strictObject({
  version: z.optional(name),
  effectiveOn: z.optional(day),
  parameters: z.optional(z.record(name, z.union([z.number(), z.string()]))),
  extras: z.optional(names),
})
