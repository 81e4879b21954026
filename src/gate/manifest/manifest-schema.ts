import * as z from 'zod/mini'
import { sites, transactions } from '../../model/request.js'
import { type CoverKind, coverKinds } from '../model/covers.js'
import { findingIds } from '../model/finding.js'

/** What an editor is told of a place. */
interface Told {
  readonly description: string
  /** A pattern for editors alone; the gate checks it itself, in words. */
  readonly pattern?: string
  readonly errorMessage?: string
  readonly defaultSnippets?: readonly { readonly label: string; readonly body: unknown }[]
  readonly [key: string]: unknown
}

/** What editors are told, beside the shape. */
export const told = z.registry<Told>()

/** The names that a policy knows; without them any name may stand there, and the policy says later what it thinks of it. */
export interface PolicyNames {
  readonly fields: readonly string[]
  readonly purposes: readonly string[]
  readonly recipients: readonly string[]
  readonly records: readonly RecordNames[]
  readonly grounds: readonly GroundNames[]
}

interface RecordNames {
  readonly record: string
  readonly events: readonly string[]
}

interface GroundNames {
  readonly ground: string
  readonly description: string
  readonly servesPurposes: boolean
  readonly facts: readonly { readonly name: string; readonly values: 'boolean' | readonly string[]; readonly means?: string }[]
  readonly attests: readonly { readonly name: string; readonly isAlways: boolean; readonly means?: string }[]
}

/** The shape of a file of a manifest. */
export function manifestSchema(names?: PolicyNames) {
  const say = <T extends z.ZodMiniType>(schema: T, description: string, more: Omit<Told, 'description'> = {}): T => {
    told.add(schema, { description, ...more })
    return schema
  }
  const text = () => z.string()
  const oneOf = (list: readonly string[] | undefined) => (list === undefined || list.length === 0 ? text() : z.enum(list))
  const listOf = <T extends z.ZodMiniType>(entry: T) => z.array(entry).check(z.minLength(1))
  const byId = <T extends z.ZodMiniType>(entry: T, what: string) =>
    say(z.record(text(), entry), what, {
      propertyNames: { pattern: idPattern, errorMessage: 'letters, digits, dots, hyphens and underscores, beginning with a letter or digit' },
    })

  const field = () => oneOf(names?.fields)
  const purpose = () => oneOf(names?.purposes)
  const owner = () => z.optional(say(text(), 'Who answers for it. Outputs are grouped by owner.'))
  const about = () => z.optional(say(text(), 'What it is, for the reader.'))
  const origin = () =>
    z.optional(
      say(
        z.union([z.literal('company'), z.strictObject({ partner: text() })]),
        'Who directed the collection; `company` unless given. What a partner directed, its policy governs.',
      ),
    )
  const site = () => z.optional(say(z.enum(sites), 'On whose site; `ours` unless given.'))
  const from = (what: string) => say(text(), what)
  const values = z.union([z.boolean(), text()])

  const collection = z.strictObject({
    fields: say(listOf(field()), 'The fields that are asked.'),
    shown: say(z.array(purpose()), 'The purposes that are shown to the person where the fields are asked.'),
    proves: z.optional(say(listOf(field()), 'What an identity document among the fields proves.')),
    origin: origin(),
    site: site(),
    owner: owner(),
    about: about(),
  })
  const use = z.strictObject({
    purpose: say(purpose(), 'What the fields are used for.'),
    fields: say(listOf(field()), 'The fields that are used.'),
    from: z.optional(from('Where they are read: `system/record`, or a system. The system this stands in unless given.')),
    to: z.optional(
      say(z.enum(['subject', 'same-corporation']), 'Who receives what goes out: the person, or somebody of their own corporation. Nobody unless given.'),
    ),
    evidence: z.optional(say(z.record(text(), values), 'The facts and attestations that the purpose asks.')),
    origin: origin(),
    site: site(),
    owner: owner(),
    about: about(),
  })
  const period = (what: string) => say(text(), what, { pattern: periodPattern, errorMessage: 'a period such as 7y, 18m, 14d or 7y2m' })
  const store = z.strictObject({
    fields: say(listOf(field()), 'The fields that are held.'),
    events: z.optional(say(z.array(oneOf(names && [...new Set(names.records.flatMap(({ events }) => events))])), 'The events whose days the rows can give.')),
    facts: z.optional(say(z.record(text(), values), 'What is known of all rows, such as `lossYear: false`. What is not known keeps longest.')),
    keeps: z.optional(
      say(
        z.union([
          z.enum(['schedule', 'until-proof']),
          z.strictObject({ for: period('How long, such as `7y`.'), from: say(text(), 'The event that it is counted from.') }),
        ]),
        'How long rows are kept once the person has asked: `schedule`, as the policy’s retention schedule says; `until-proof`, until the proof is done; or for a period from an event. Without it they go when the person asks.',
      ),
    ),
    deletes: z.optional(
      say(
        z.strictObject({ by: say(text(), 'What deletes: a job, a procedure.'), within: period('How long it takes at most, such as `14d`.') }),
        'What deletes rows whose time has come.',
        {
          defaultSnippets: [{ label: 'deletes', body: { by: '$1', within: '14d' } }],
        },
      ),
    ),
    owner: owner(),
    about: about(),
  })
  const system = z.strictObject({
    owner: owner(),
    about: about(),
    collects: z.optional(byId(collection, 'What people are asked, and which purposes they are shown: forms, APIs.')),
    uses: z.optional(byId(use, 'What the system uses fields for.')),
    stores: z.optional(
      say(
        names === undefined ? z.record(text(), store) : z.partialRecord(oneOf(names.records.map(({ record }) => record)), store),
        'What is held, by kind of record.',
      ),
    ),
    schema: z.optional(
      say(
        z.union([text(), listOf(text())]),
        'The files that say which columns there are: Prisma, SQL, OpenAPI, Fides. Paths and patterns, from the folder of this file. `!` before one leaves files out. Migrations are followed in the order of the list, those of a pattern in that of their names.',
      ),
    ),
    columns: z.optional(
      say(z.record(text(), text()), 'What a column `table.column` holds, where its name does not tell or misleads: a field, or `not-personal`.'),
    ),
  })
  const recipient = z.strictObject({
    kind: say(oneOf(names?.recipients), 'The kind of recipient.'),
    country: say(text(), 'Where it is: ISO 3166-1 alpha-2, two capital letters.', { pattern: '^[A-Z]{2}$', errorMessage: 'two capital letters, such as JP' }),
    name: z.optional(say(text(), 'Its name; its id unless given.')),
    owner: owner(),
    about: about(),
  })
  const looseGround = () => z.record(text(), z.record(text(), z.union([z.boolean(), text(), z.array(text())])))
  const meaning = <T extends z.ZodMiniType>(schema: T, means: string | undefined): T => (means === undefined ? schema : say(schema, means))
  const groundOf = ({ ground, description, servesPurposes, facts, attests }: GroundNames) =>
    z.strictObject({
      [ground]: say(
        z.strictObject({
          ...Object.fromEntries(facts.map(({ name, values, means }) => [name, meaning(values === 'boolean' ? z.boolean() : z.enum(values), means)])),
          ...Object.fromEntries(attests.map(({ name, isAlways, means }) => [name, isAlways ? meaning(text(), means) : z.optional(meaning(text(), means))])),
          ...(servesPurposes ? { purposes: say(listOf(purpose()), 'The purposes that the disclosure serves.') } : {}),
        }),
        description,
      ),
    })
  const grounds = () => {
    const [first, ...others] = (names?.grounds ?? []).map(groundOf)
    return first === undefined ? looseGround() : z.union([first, ...others])
  }
  const flow = z.strictObject({
    from: from('Where the fields come from: `system/record`, or a system.'),
    to: say(text(), 'Whom they go to: a recipient.'),
    fields: say(listOf(field()), 'The fields that go out.'),
    ground: say(grounds(), 'The ground of disclosure, with its facts and attestations.'),
    transport: z.optional(say(z.enum(['tls', 'plain']), 'How they go; `tls` unless given.')),
    transaction: z.optional(say(z.enum(transactions), 'What is given in return; `none` unless given.')),
    origin: origin(),
    site: site(),
    owner: owner(),
    about: about(),
  })
  const covers = z.strictObject(
    Object.fromEntries(coverKinds.map((kind) => [kind, z.optional(listOf(text()))])) as Record<CoverKind, z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString>>>,
  )
  const accepted = z.strictObject({
    finding: say(z.enum(findingIds), 'The finding that is accepted.'),
    at: say(text(), 'The path of the entity: `flows/ad-audience`, `systems/shop-db/stores/order`.'),
    covers: z.optional(
      say(
        covers,
        'What the finding is about, all of it: a column, or the fields that go out and whom they go to. What is not named is not accepted; the finding shows the line.',
      ),
    ),
    because: say(text(), 'Why it is accepted.'),
    until: say(text(), 'The last day on which it is accepted: `2027-01-31`.', { format: 'date', errorMessage: 'a day such as 2027-01-31' }),
  })
  return say(
    z.strictObject({
      clausewise: z.optional(say(z.literal(1), 'The version of the notation: 1.')),
      policy: z.optional(
        say(
          z.union([
            text(),
            z.strictObject({
              base: say(text(), '`reference`, or the path of a document.'),
              configure: z.optional(say(z.record(text(), z.unknown()), 'An operator’s own parameters and extra retention rules.')),
              tighten: z.optional(say(z.record(text(), z.unknown()), 'Limits on top of the policy.')),
            }),
          ]),
          'The policy in force, in the root file alone: `reference`, the path of a document from the folder of this file, or either with parameters and limits of your own.',
        ),
      ),
      include: z.optional(say(listOf(text()), 'The other files of the manifest, in the root file alone: paths and patterns, from the folder of this file.')),
      owners: z.optional(
        byId(
          z.strictObject({ name: z.optional(text()), contact: z.optional(text()) }),
          'Who answers for what. Where it is given, every `owner` is one of these.',
        ),
      ),
      systems: z.optional(byId(system, 'The systems.')),
      recipients: z.optional(byId(recipient, 'Whom data goes to.')),
      flows: z.optional(byId(flow, 'What goes to whom, on which ground.')),
      accepted: z.optional(say(z.array(accepted), 'Findings that are accepted for a time.')),
    }),
    'A manifest of clausewise: what systems collect, use, send and keep. That what is named exists, and what the policy says of it, `clausewise check` tells.',
  )
}

/** How an id is written: it stands in paths. */
export const idPattern = '^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$'
/** How a period is written. */
export const periodPattern = '^(?=\\d)(?:\\d{1,4}y)?(?:\\d{1,4}m)?(?:\\d{1,5}d)?$'
