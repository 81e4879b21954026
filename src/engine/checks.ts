import { holds, type Leaf, leavesOf } from '../compile/conjuncts.js'
import { shown } from '../compile/reading.js'
import { type Found, truth, type ValueOfFact } from '../compile/truth.js'
import type { Reason, UnmetFact } from '../model/decision.js'
import type { RetentionRule } from '../model/document.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { citedBy, reason } from './answer.js'
import type { Compiled, Conjunct, Permission } from './compile.js'
import type { ReadNames } from './read.js'
import type { ReadEvidence, ReadHeld, ReadScope } from './read-request.js'

/** Scope: another site's or a partner's policy governs. The first that holds. */
export function notGoverned(compiled: Compiled, { partner, site }: ReadScope): readonly Reason[] {
  if (site === 'linked-from-ours' || site === 'linking-to-ours') {
    return [reason('not-governed', citedBy(compiled, site), { governedBy: 'other-site', site })]
  }
  if (site === undefined || typeof partner !== 'string') return []
  return [reason('not-governed', citedBy(compiled, 'governed-by-partner'), { governedBy: 'partner', partner: shown(partner) })]
}

/** Every text that is no field of the policy, each once. */
export function unknownFields(compiled: Compiled, lists: readonly (ReadNames | undefined)[]): readonly Reason[] {
  const unknown = new Set(lists.flatMap((list) => list?.unknown ?? []).map((name) => shown(String(name))))
  return [...unknown].map((field) => reason('unknown-field', citedBy(compiled, 'unknown-field'), { field }))
}

/** The rules in force that may keep a value here: in its record kind, and of those the caller names, where it names them. */
export function keepingRules(compiled: Compiled, { record, retainedBy }: ReadHeld) {
  if (typeof record !== 'string' || retainedBy === undefined) return undefined
  const keeping: RetentionRule[] = []
  compiled.rules.forEach((rule, id) => {
    if (rule.records.includes(record) && (retainedBy === null || retainedBy.has(id))) keeping.push(rule)
  })
  return keeping
}

/** The condition: one reason for each conjunct that fails; what depends on a fact that is missing or faulty is left to its fault. */
export function unmetConditions(permission: Permission, facts: ValueOfFact): readonly Reason[] {
  return permission.conjuncts.flatMap((each) => (holds(each.part, facts) === false ? [conditionUnmet(each, facts)] : []))
}

function conditionUnmet({ clause, part }: Conjunct, facts: ValueOfFact): Reason {
  const [first, ...others] = leavesOf(part)
    .filter((leaf) => holds(leaf, facts) === false)
    .map((leaf) => unmetFact(leaf, facts))
  return { code: 'condition-unmet', clause, ...(first ?? { fact: '', found: false, needed: [] }), ...(others.length === 0 ? {} : { or: others }) }
}

function unmetFact({ fact, needed }: Leaf, facts: ValueOfFact): UnmetFact<Vocabulary> {
  const found = facts(fact)
  return { fact, found: typeof found === 'object' && 'atLeast' in found ? found.atLeast : (found ?? false), needed }
}

/** Attestations that are asked on these facts, and not there. */
export function missingAttestations(permission: Permission, evidence: ReadEvidence | undefined, facts: ValueOfFact): readonly Reason[] {
  return permission.attests.flatMap(({ name, when }) =>
    truth(when, facts) === true && evidence?.attested(name) === false ? [reason('attestation-missing', permission.clause, { attestation: name })] : [],
  )
}

/** The fields as the derived fact `asked`, in the policy's order. */
export function askedFields(compiled: Compiled, fields: ReadNames | undefined): Found {
  if (fields === undefined) return undefined
  const names = compiled.names.inOrder('fields', fields.names)
  return fields.readable ? names : { atLeast: names }
}
