import { z } from 'zod'
import type { Condition } from '../model/condition.js'
import { checkNames } from '../model/document.js'

const text = z.strictObject({ en: z.string().min(1), ja: z.string().min(1).optional() })
const name = z.string().regex(/\S/)
const day = z.string()
const names = z.array(name)
const listed = names.min(1)

const condition: z.ZodType<Condition, Condition> = z.lazy(() =>
  z
    .strictObject({ all: z.array(condition).min(1).optional(), any: z.array(condition).min(1).optional(), not: condition.optional() })
    .catchall(z.union([z.boolean(), z.string(), z.array(z.boolean()).min(1), listed])),
)

const clause = z.strictObject({
  section: z.string().optional(),
  kind: z.enum(['rule', 'obligation', 'statement']),
  means: text,
  reading: text.optional(),
  because: text.optional(),
})
const law = z.strictObject({ ja: z.string().optional(), version: day, means: text.optional() })
const factType = z.union([z.literal('boolean'), listed])
const field = z.strictObject({ clause: name, purposes: names, means: text.optional(), neverKept: z.boolean().optional(), proves: listed.optional() })
const attestation = z.union([name, z.strictObject({ name, when: condition })])
const permission = {
  number: z.int().min(0).optional(),
  means: text.optional(),
  facts: names.optional(),
  attests: z.array(attestation).optional(),
  when: condition.optional(),
  limits: z.array(z.strictObject({ clause: name, when: condition })).optional(),
}
const cited = z.union([name, listed])
const purpose = z.strictObject({ clause: cited, ...permission })
const ground = z.strictObject({
  clause: cited,
  recipients: z.union([z.literal('any'), listed]),
  serves: z.literal('purposes').optional(),
  subject: z.literal('none').optional(),
  ...permission,
})
const notice = z.enum(['erase', 'stop-use', 'keep-within-purposes', 'disclosure-stopped'])
const recipient = z.strictObject({
  means: text.optional(),
  notices: z.strictObject({ delete: notice.optional(), 'stop-use': notice.optional(), 'stop-disclosure': notice.optional() }).optional(),
  laws: names.optional(),
})
const recordKind = z.strictObject({ means: text.optional(), events: names.optional(), facts: names.optional() })
const standing = z.strictObject({
  uses: z.enum(['all', 'retained']),
  disclosures: z.enum(['listed', 'retained']),
  grounds: z.array(z.union([name, z.strictObject({ ground: name, when: condition })])),
})
const link = z.union([
  z.strictObject({ years: z.int().min(0).optional(), months: z.int().min(0).optional(), plusMonths: name.optional() }),
  z.strictObject({ days: z.union([z.int().min(0), name]) }),
  z.literal('end-of-year'),
])
const retentionRule = z.strictObject({
  clause: name,
  laws: z.array(z.union([name, z.strictObject({ law: name, when: z.record(name, z.union([name, listed])) })])).optional(),
  means: text.optional(),
  because: text.optional(),
  records: listed,
  fields: listed,
  when: condition.optional(),
  keep: z.strictObject({ from: name, inclusive: z.boolean().optional(), links: z.array(link).min(1) }),
  purposes: names,
  grounds: names,
  extra: z.boolean().optional(),
})
const parameter = z.union([
  z.number(),
  z.strictObject({ value: z.number(), from: z.number(), to: z.number(), means: text.optional() }),
  z.strictObject({ value: z.string(), oneOf: listed, means: text.optional() }),
])
const duty = z.strictObject({ clause: name.optional(), laws: names.optional(), means: text, when: condition })
const checks = z.strictObject(
  Object.fromEntries(checkNames.map((check) => [check, cited.optional()])) as Record<(typeof checkNames)[number], z.ZodOptional<typeof cited>>,
)

/** The shape of a policy document. What its names refer to is looked at afterwards, by `check`. */
export const documentSchema = z
  .strictObject({
    id: name,
    version: name,
    effectiveOn: day,
    jurisdiction: z.string(),
    adequate: z.array(z.string()).optional(),
    clauses: z.record(name, clause),
    laws: z.record(name, law).optional(),
    facts: z.record(name, factType).optional(),
    fields: z.record(name, field),
    purposes: z.record(name, purpose),
    recipients: z.record(name, recipient).optional(),
    grounds: z.record(name, ground).optional(),
    records: z.record(name, recordKind).optional(),
    standings: z.strictObject({ 'use-stopped': standing.optional(), 'disclosure-stopped': standing.optional(), discontinued: standing.optional() }).optional(),
    prohibitions: z.strictObject({ sale: name.optional(), rental: name.optional() }).optional(),
    retention: z.record(name, retentionRule).optional(),
    extras: names.optional(),
    parameters: z.object({ promptlyDays: parameter }).catchall(parameter),
    obligations: z.record(name, duty).optional(),
    advice: z.record(name, duty).optional(),
    checks: checks.optional(),
    order: z.strictObject({ clauses: names.optional(), fields: names.optional(), obligations: names.optional(), advice: names.optional() }).optional(),
  })
  .readonly()

const narrowed = {
  limits: z.array(z.strictObject({ clause: name, when: condition })).optional(),
  attests: names.optional(),
  closedBy: name.optional(),
}

/** The shape of restrictions. That they only narrow is looked at afterwards, by `tighten`. */
export const restrictionsSchema = z.strictObject({
  version: name,
  effectiveOn: day.optional(),
  clauses: z.record(name, z.strictObject({ means: text })).optional(),
  fields: z.record(name, z.strictObject({ purposes: listed })).optional(),
  purposes: z.record(name, z.strictObject(narrowed)).optional(),
  grounds: z.record(name, z.strictObject({ ...narrowed, recipients: listed.optional() })).optional(),
  retention: z.record(name, z.strictObject({ purposes: names.optional(), grounds: names.optional() })).optional(),
  promptlyDays: z.int().min(1).optional(),
})

/** The shape of what an operator declares of its own. */
export const configurationSchema = z.strictObject({
  version: name.optional(),
  effectiveOn: day.optional(),
  parameters: z.record(name, z.union([z.number(), z.string()])).optional(),
  extras: names.optional(),
})
