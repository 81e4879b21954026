import type { Policy } from '../model/policy.js'
import type { Day } from '../model/text.js'
import { withAcceptances } from './check/acceptances.js'
import { againstBaseline } from './check/against-baseline.js'
import { collectionFindings } from './check/collections.js'
import { type Context, contextOf, mostOf } from './check/context.js'
import { type Draft, findingOf } from './check/draft.js'
import { duplicateFindings } from './check/duplicates.js'
import { flowFindings } from './check/flows.js'
import { graphOf } from './check/graph.js'
import { heldFindings } from './check/held.js'
import { neededFindings } from './check/needed.js'
import { type SchemaCheck, schemaFindings } from './check/schemas.js'
import { storeFindings, storePlans } from './check/stores.js'
import { useFindings } from './check/uses.js'
import { changesBetween } from './diff/changes-between.js'
import { declare } from './manifest/declare.js'
import type { Declaration, Declared } from './manifest/declared.js'
import { faultAt } from './manifest/faults-at.js'
import { readCall } from './manifest/read-call.js'
import { readManifest } from './manifest/read-manifest.js'
import { locateKey } from './manifest/source.js'
import type { SchemaReader } from './model/columns.js'
import type { ManifestFault } from './model/fault.js'
import type { Finding, Level } from './model/finding.js'
import type { RefusedFile, SourceFile } from './model/location.js'
import type { BaselineEntry, Entity, EntityKind, Report } from './model/report.js'

/** What a check is made of. */
export interface CheckInput {
  /** The texts: the root file first, those it includes, the policy document and the schemas that it names. */
  readonly files: readonly SourceFile[]
  /** Files that are there and were not read: they are faults where the manifest names them. */
  readonly refused?: readonly RefusedFile[] | undefined
  /** The path of the root file; that of the first unless given. */
  readonly root?: string | undefined
  /** The policy that the manifest means by `reference`, or by its id. */
  readonly policy?: Policy | undefined
  /** The day of the check: acceptances end. */
  readonly asOf: Day
  /** The texts of the manifest before, its root file first: what changes to the flows is then told. */
  readonly base?: readonly SourceFile[] | undefined
  /** Files of the manifest before that are there and were not read. */
  readonly baseRefused?: readonly RefusedFile[] | undefined
  /** What is known already and does not fail. */
  readonly baseline?: readonly BaselineEntry[] | undefined
  /** What reads the schemas. */
  readonly readers?: readonly SchemaReader[] | undefined
}

interface Checked {
  readonly report: Report
  /** The policy that the manifest names; none where it could not be read. */
  readonly policy: Policy | undefined
  /** What was asked of it; nothing where the manifest is faulty. */
  readonly context: Context | undefined
}

/**
 * Checks what systems declare against a policy: texts in, findings out. It reads no file and no clock, and never throws: of a call in which
 * something is wrong, such as a day that does not exist, nothing is checked, and the fault `wrong-input` says what.
 *
 * Findings are new, `accepted` by the manifest, or `known` by the baseline; a build fails on new errors and warnings, on what the baseline knows and
 * is `gone`, and where the report is not `complete`. Each cites the clauses that decided it.
 *
 * @returns a report; where a text, a name or the policy is wrong it is not `complete`, and `faults` say why
 * @example
 * const text = `
 * clausewise: 1
 * policy: reference
 * systems:
 *   shop:
 *     collects: { checkout: { fields: [name, payment], shown: [settlement] } }
 *     uses: { billing: { purpose: settlement, fields: [name, payment] }, campaign: { purpose: marketing-and-improvement, fields: [payment] } }
 * `
 * const { findings } = checkManifest({ files: [{ path: 'clausewise.yaml', text }], policy, asOf: '2026-11-28' })
 * findings.map(({ id, clauses, at }) => [id, clauses, at.start.line])
 * // => [['purpose-not-shown', ['agreed-use.1'], 7], ['use-denied', ['collection.1'], 7]]
 */
export function checkManifest(input: CheckInput): Report {
  const call = readCall(input)
  const read: CheckInput = {
    files: call.files('files'),
    refused: call.refusedIfAny('refused'),
    root: call.textIfAny('root'),
    policy: call.policyIfAny('policy'),
    asOf: call.day('asOf'),
    base: call.filesIfAny('base'),
    baseRefused: call.refusedIfAny('baseRefused'),
    baseline: call.baselineIfAny('baseline'),
    readers: call.readersIfAny('readers'),
  }
  const wrong = call.faults()
  return wrong.length > 0 ? notChecked(read, wrong) : checked(read).report
}

/** The report of a call of which something is wrong: nothing was looked at. */
function notChecked({ files, root = files[0]?.path ?? '', asOf }: CheckInput, wrong: readonly ManifestFault[]): Report {
  const { declared } = declare(root, [])
  const faults = wrong.map((fault) => ({ ...fault, file: root }))
  const counts = countsOf(declared, 0, [], undefined)
  return { complete: false, asOf, manifest: root, faults, findings: [], gone: [], entities: [], graph: graphOf(declared), counts }
}

/** The same, with what it was made of. */
export function checked({
  files,
  root = files[0]?.path ?? '',
  policy: reference,
  asOf,
  base,
  baseline,
  readers = [],
  refused = [],
  baseRefused = [],
}: CheckInput): Checked {
  const { declared, policy, faults } = readManifest(files, root, reference, refused)
  const entities = declared.all.map(entityOf)
  const told = { asOf, manifest: root, entities, graph: graphOf(declared), ...(policy === undefined ? {} : { policy: policy.identity }) }
  if (policy === undefined || faults.length > 0) {
    return { policy, context: undefined, report: { ...told, complete: false, faults, findings: [], gone: [], counts: countsOf(declared, 0, [], undefined) } }
  }
  const context = contextOf(declared, policy, asOf)
  const schemas = schemaFindings(context, { files: new Map(files.map((file) => [file.path, file])), refused, readers })
  const plans = storePlans(context)
  const drafts: readonly Draft[] = [
    ...collectionFindings(context),
    ...useFindings(context),
    ...flowFindings(context),
    ...heldFindings(context),
    ...storeFindings(context, plans),
    ...neededFindings(context, plans),
    ...duplicateFindings(context),
    ...schemas.drafts,
  ]
  const { findings, nextExpiry } = withAcceptances(
    drafts.map((draft) => findingOf(draft, declared)),
    context,
  )
  const before = base === undefined ? undefined : readManifest(base, base[0]?.path ?? '', reference, baseRefused)
  const sorted = findings.toSorted(byPlace)
  const wrong = [...tooMany(context), ...schemas.faults, ...(before?.faults ?? [])]
  const report: Report = {
    ...told,
    complete: wrong.length === 0,
    faults: wrong,
    findings: sorted,
    gone: [],
    ...(before?.policy === undefined || before.faults.length > 0
      ? {}
      : { changes: changesBetween({ declared: before.declared, policy: before.policy }, { declared, policy }) }),
    counts: countsOf(declared, context.ask.count(), sorted, schemas),
    ...(nextExpiry === undefined ? {} : { nextExpiry }),
  }
  return { policy, context, report: baseline === undefined ? report : againstBaseline(report, baseline) }
}

/** Findings for which there is no room are not told, and that is a fault. */
function tooMany({ room, declared }: Context): readonly ManifestFault[] {
  const [first] = declared.files
  return room.left >= 0 || first === undefined
    ? []
    : [{ ...faultAt('too-large', first, []), file: declared.root, found: String(mostOf(declared)), needed: ['findings'] }]
}

function entityOf({ kind, path, owner, source, place }: Declaration<EntityKind, unknown>): Entity {
  return { kind, path, ...(owner === undefined ? {} : { owner }), at: locateKey(source, place).at }
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compared(a.at.file, b.at.file) ||
    a.at.start.line - b.at.start.line ||
    a.at.start.column - b.at.start.column ||
    compared(a.id, b.id) ||
    compared(a.entity, b.entity) ||
    compared(a.fingerprint, b.fingerprint)
  )
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function countsOf(declared: Declared, requests: number, findings: readonly Finding[], schemas: SchemaCheck | undefined): Report['counts'] {
  const of = (level: Level) => findings.filter((finding) => finding.level === level).length
  return {
    files: declared.files.length,
    entities: declared.all.length,
    requests,
    findings: { error: of('error'), warning: of('warning'), note: of('note') },
    accepted: findings.filter(({ state }) => state === 'accepted').length,
    known: 0,
    columns: { personal: schemas?.columns.personal ?? 0, accounted: schemas?.columns.accounted ?? 0 },
  }
}
