import { compileNames } from '../compile/names.js'
import type { PolicyIdentity } from '../model/decision.js'
import type { ClauseKind } from '../model/document.js'
import type { Policy } from '../model/policy.js'
import { type CheckInput, checked } from './check-manifest.js'
import { answersOf } from './coverage-answers.js'
import type { ManifestFault } from './model/fault.js'
import type { EntityKind } from './model/report.js'

/** How an answer of the policy, or a finding, cites a clause: it permits or keeps; it denies or is broken; a duty comes from it. */
export const coverings = ['allows', 'denies', 'obliges'] as const
export type Covering = (typeof coverings)[number]

/** Something declared of which an answer cites a clause. */
interface CoveredEntity {
  /** `flows/ad-audience`. */
  readonly entity: string
  readonly kind: EntityKind
  readonly answers: readonly Covering[]
}

/** A clause with all that touches it. */
export interface CoveredClause {
  readonly clause: string
  readonly kind: ClauseKind
  readonly entities: readonly CoveredEntity[]
}

/** Clauses and what of a manifest touches them. */
export interface Coverage {
  readonly policy: PolicyIdentity
  /** The path of the root file. */
  readonly manifest: string
  /** Every clause, in the policy's order. */
  readonly clauses: readonly CoveredClause[]
  readonly counts: {
    readonly clauses: number
    readonly touched: number
    /** Of those that a call can cite. */
    readonly untouched: number
    /** What no call can check. */
    readonly statements: number
    /** Collections, uses, flows and stores. */
    readonly entities: number
  }
}

export type CoverageRead =
  | { readonly ok: true; readonly coverage: Coverage; readonly policy: Policy }
  | { readonly ok: false; readonly faults: readonly ManifestFault[] }

/**
 * Which clauses of a policy a manifest touches, and by what: the policy is asked of each collection, use, flow and store as `checkManifest` asks, and what
 * that finds counts as breaking the clauses it cites. It reads no file and never throws.
 */
export function coverage(input: Omit<CheckInput, 'base' | 'baseline'>): CoverageRead {
  const { report, context } = checked(input)
  if (context === undefined) return { ok: false, faults: report.faults }
  const { declared, policy } = context
  const answers = answersOf(context)
  const touched = new Map<string, Map<string, Set<Covering>>>()
  const touch = (clause: string, entity: string, covering: Covering): void => {
    const entities = touched.get(clause) ?? new Map<string, Set<Covering>>()
    touched.set(clause, entities)
    entities.set(entity, (entities.get(entity) ?? new Set()).add(covering))
  }
  for (const { of, allowed, clauses, duties } of answers) {
    for (const clause of clauses) touch(clause, of.path, allowed ? 'allows' : 'denies')
    for (const clause of duties) touch(clause, of.path, 'obliges')
  }
  for (const { level, clauses, entity } of report.findings) {
    if (level !== 'note') for (const clause of clauses) touch(clause, entity, 'denies')
  }
  const kinds = new Map(declared.all.map(({ path, kind }) => [path, kind]))
  const clauses = compileNames(policy.document).clauses.map((clause): CoveredClause => {
    const entities = [...(touched.get(clause) ?? [])].map(([entity, found]) => ({
      entity,
      kind: kinds.get(entity) ?? 'system',
      answers: coverings.filter((covering) => found.has(covering)),
    }))
    return { clause, kind: policy.document.clauses[clause]?.kind ?? 'rule', entities: entities.toSorted((a, b) => (a.entity < b.entity ? -1 : 1)) }
  })
  const isTouched = ({ entities }: CoveredClause) => entities.length > 0
  const statements = clauses.filter((each) => each.kind === 'statement').length
  return {
    ok: true,
    policy,
    coverage: {
      policy: policy.identity,
      manifest: declared.root,
      clauses,
      counts: {
        clauses: clauses.length,
        touched: clauses.filter(isTouched).length,
        untouched: clauses.filter((each) => !isTouched(each)).length - statements,
        statements,
        entities: new Set(answers.map(({ of }) => of.path)).size,
      },
    },
  }
}
