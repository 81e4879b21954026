import { grouped } from '../compile/grouped.js'
import { compileNames } from '../compile/names.js'
import { alike } from '../explain/groups.js'
import type { Policy } from '../model/policy.js'
import { type Context, contextOf } from './check/context.js'
import { answersOf } from './coverage-answers.js'
import { systemOf } from './manifest/declare.js'
import type { Declared, Flow, Recipient, Use } from './manifest/declared.js'
import type { ManifestFile } from './manifest/manifest.js'
import { readManifest } from './manifest/read-manifest.js'
import type { ManifestFault } from './model/fault.js'
import type { RefusedFile, SourceFile } from './model/location.js'
import { keptIn } from './register-kept.js'
import type { Activity, Register, RegisterRecipient, RegisterRow } from './register-row.js'

/** What a register is made of, as `checkManifest` takes it. */
export interface RegisterInput {
  readonly files: readonly SourceFile[]
  readonly refused?: readonly RefusedFile[] | undefined
  readonly root?: string | undefined
  readonly policy?: Policy | undefined
}

export type RegisterRead =
  | { readonly ok: true; readonly register: Register; readonly policy: Policy }
  | { readonly ok: false; readonly faults: readonly ManifestFault[] }

/**
 * A manifest as the table that a privacy officer must keep: what is done with which fields, why, where, to whom, in which country, until when, by which
 * clause, and who answers for it. Every collection, use, flow and store is said in a row, and every row says which of these it is made of. The policy is
 * asked as the check asks: what it denies is marked. It reads no file and never throws.
 */
export function register({ files, refused, root = files[0]?.path ?? '', policy: reference }: RegisterInput): RegisterRead {
  const { declared, policy, faults } = readManifest(files, root, reference, refused)
  if (policy === undefined || faults.length > 0) return { ok: false, faults }
  // Only which rules keep a field is looked at, and never until which day: any day will do.
  const context = contextOf(declared, policy, policy.document.effectiveOn)
  const owners = Object.assign(Object.create(null), ...declared.files.map(({ value }) => (value as ManifestFile).owners ?? {})) as Register['owners']
  return { ok: true, policy, register: { policy: policy.identity, manifest: root, owners, rows: rowsOf(context) } }
}

function rowsOf(context: Context): readonly RegisterRow[] {
  const { declared } = context
  const told = rowTeller(context)
  const served = servedAt(declared)
  const collections = grouped(declared.collections, ({ system }) => system)
  const stores = grouped([...declared.stores.values()], ({ system }) => system)
  const bySystem = grouped(served, ({ place }) => systemOf(place))
  const byPlace = grouped(served, ({ place }) => place)
  return [...declared.systems.keys()].flatMap((system) => [
    ...(collections.get(system) ?? []).map((each) => told('collected', `${system}/${each.id}`, each.entry.fields, each.entry.shown, [each])),
    ...(bySystem.get(system) ?? []).map(({ place, purpose, of }) =>
      told(purpose === undefined ? 'disclosed' : 'used', place, fieldsOf(of), purpose === undefined ? [] : [purpose], of),
    ),
    ...(stores.get(system) ?? []).flatMap((store) => {
      const place = `${system}/${store.id}`
      const elsewhere = new Set((byPlace.get(place) ?? []).flatMap(({ of }) => fieldsOf(of)))
      const rest = store.entry.fields.filter((field) => !elsewhere.has(field))
      return rest.length === 0 ? [] : [told('held', place, rest, [], [])]
    }),
  ])
}

function fieldsOf(of: readonly Part[]): readonly string[] {
  return of.flatMap(({ entry }) => entry.fields)
}

/** Uses and flows of a place that serve one purpose; or flows on one ground that serves none. */
interface Served {
  readonly place: string
  readonly purpose: string | undefined
  readonly of: readonly (Use | Flow)[]
}

function servedAt({ uses, flows }: Declared): readonly Served[] {
  const each = [
    ...uses.map((use) => ({ place: use.entry.from ?? use.system, serves: { purpose: use.entry.purpose }, of: use })),
    ...flows.flatMap((flow) => {
      const [ground = '', { purposes } = {}] = Object.entries(flow.entry.ground)[0] ?? []
      const serves = Array.isArray(purposes) && purposes.length > 0 ? [...new Set<string>(purposes)].map((purpose) => ({ purpose })) : [{ ground }]
      return serves.map((one) => ({ place: flow.entry.from, serves: one, of: flow }))
    }),
  ]
  return alike(each, ({ place, serves }) => [place, serves]).map((members) => {
    const { place, serves } = members[0]
    return { place, purpose: 'purpose' in serves ? serves.purpose : undefined, of: members.map(({ of }) => of) }
  })
}

type Part = Use | Flow | Declared['collections'][number]

/** Makes a row of what is declared, with what the policy answers of it. */
function rowTeller(
  context: Context,
): (activity: Activity, place: string, fields: readonly string[], purposes: readonly string[], of: readonly Part[]) => RegisterRow {
  const { declared, document } = context
  const names = compileNames(document)
  const stores = grouped([...declared.stores.values()], ({ system }) => system)
  const answers = grouped(answersOf(context), ({ of }) => of.path)
  return (activity, place, fields, purposes, of) => {
    const system = systemOf(place)
    const store = declared.stores.get(place)
    const here = names.inOrder('fields', fields)
    const holding = store === undefined ? (activity === 'collected' ? [] : (stores.get(system) ?? [])) : [store]
    const keeping = holding.filter(({ entry }) => entry.fields.some((field) => here.includes(field)))
    // What is only held is answered for by its store; of what is used or sent, the use and the flow are.
    const asked = activity === 'held' ? holding : of
    const said = asked.flatMap(({ path }) => answers.get(path) ?? [])
    const recipients = of.flatMap((each) => (each.kind === 'flow' ? recipientOf(each, declared.recipients) : []))
    const grounds = recipients.map(({ ground }) => document.grounds?.[ground])
    return {
      activity,
      system,
      place,
      ...(store === undefined ? {} : { record: store.id }),
      fields: here,
      about: grounds.length > 0 && grounds.length === of.length && grounds.every((ground) => ground?.subject === 'none') ? 'nobody' : 'customers',
      purposes: names.inOrder('purposes', purposes),
      clauses: names.inOrder(
        'clauses',
        said.flatMap(({ allowed, clauses }) => (allowed ? clauses : [])),
      ),
      denied: said.flatMap(({ of: { path }, allowed, clauses }) => (allowed ? [] : [{ entity: path, clauses }])),
      recipients,
      kept: keeping.map((each) => keptIn(each, here, answers.get(each.path)?.[0])),
      owners: [...new Set([...asked, ...(store === undefined ? [] : [store])].flatMap(({ owner }) => owner ?? []))],
      entities: [...of.map(({ path }) => path), ...(store === undefined ? [] : [store.path])],
    }
  }
}

function recipientOf({ entry }: Flow, recipients: ReadonlyMap<string, Recipient>): readonly RegisterRecipient[] {
  const to = recipients.get(entry.to)
  const { kind, country, name = entry.to } = to?.entry ?? {}
  return kind === undefined || country === undefined ? [] : [{ id: entry.to, name, kind, country, ground: Object.keys(entry.ground)[0] ?? '' }]
}
