import { listed } from '../../compile/listed.js'
import { nearest } from '../../compile/nearest.js'
import type { Decision, Path, Reason } from '../../model/decision.js'
import type { Document } from '../../model/document.js'
import type { Remedy } from '../model/finding.js'
import type { Any, Draft } from './draft.js'
import { leaving } from './leaving.js'
import { listLine } from './yaml-line.js'

/** What a decision says against a use, a flow or a collection: each reason belongs to one finding. */
export interface Denials {
  /** What the policy says against it as a whole. */
  readonly reasons: readonly Reason[]
  /** Fields that the policy does not know. */
  readonly undeclared: readonly Draft[]
  /** Another's policy governs. */
  readonly elsewhere: readonly Draft[]
}

export function denialsOf(decision: Decision, of: Any, fields: readonly string[], document: Document): Denials {
  if (decision.allowed) return { reasons: [], undeclared: [], elsewhere: [] }
  return {
    reasons: decision.reasons.filter(({ code }) => code !== 'unknown-field' && code !== 'not-governed'),
    undeclared: decision.reasons.flatMap((reason) => (reason.code === 'unknown-field' ? [undeclared(reason, of, fields, document)] : [])),
    elsewhere: decision.reasons.flatMap((reason) => (reason.code === 'not-governed' ? [elsewhere(reason, of)] : [])),
  }
}

function undeclared({ clause, field: shown }: Extract<Reason, { code: 'unknown-field' }>, of: Any, fields: readonly string[], document: Document): Draft {
  // An answer shows a long name cut.
  const isMeant = (name: string) => name === shown || (shown.endsWith('…') && name.startsWith(shown.slice(0, -1)))
  const list = fields.some(isMeant) ? 'fields' : 'proves'
  const names = list === 'fields' ? fields : provesOf(of)
  const index = names.findIndex(isMeant)
  const field = names[index] ?? shown
  const instead = [list === 'fields' ? leaving(of, field) : notProven(of, field)]
  return fieldUndeclared(of, [list, index], field, { clauses: [clause], names: Object.keys(document.fields), instead })
}

/** A field that the policy does not know: what it may be a misspelling of, and what may be done beside a revision of the policy. */
export function fieldUndeclared(
  of: Any,
  place: Path,
  field: string,
  {
    clauses,
    names,
    instead = [],
  }: { readonly clauses: readonly (string | undefined)[]; readonly names: readonly string[]; readonly instead?: readonly Remedy[] },
): Draft {
  const remedies = [...nearestRemedy(field, names), ...instead, { code: 'revise-policy' as const }]
  return { id: 'field-undeclared', level: 'error', of, place, clauses, data: { field }, remedies }
}

/** That it is not said to be proven; of a list of nothing else the list goes. */
function notProven(of: Any, field: string): Remedy {
  const proves = provesOf(of)
  return proves.every((each) => each === field)
    ? { code: 'remove', from: of.path, what: listLine('proves', proves) }
    : { code: 'remove', from: `${of.path}/proves`, what: field }
}

/** What a collection says that its identity document proves. */
function provesOf({ entry }: Any): readonly string[] {
  return (entry as { readonly proves?: readonly string[] }).proves ?? []
}

function elsewhere({ clause, governedBy, partner }: Extract<Reason, { code: 'not-governed' }>, of: Any): Draft {
  return {
    id: 'partner-governs',
    level: 'error',
    of,
    place: [governedBy === 'partner' ? 'origin' : 'site'],
    clauses: [clause],
    data: { governedBy, ...(partner === undefined ? {} : { partner }) },
    remedies: [{ code: 'ask-elsewhere', ...(partner === undefined ? {} : { partner }) }],
  }
}

/** The clause that a field nobody declared is denied by. */
export function unknownField({ checks }: Document): readonly string[] {
  return listed(checks?.['unknown-field']).slice(0, 1)
}

/** The name that was most likely meant. */
export function nearestRemedy(found: string, names: readonly string[]): readonly Remedy[] {
  const near = nearest(found, names)
  return near === undefined ? [] : [{ code: 'nearest', found, nearest: near }]
}

/** Where in its entry the first reason points to; `evidence` is where facts and attestations stand, `kind` where what was asked does. */
export function placeOf([reason]: readonly Reason[], fields: readonly string[], evidence: Path, kind: Path, to: Path): Path {
  if (reason === undefined) return kind
  switch (reason.code) {
    case 'invalid-request': {
      const [first, ...others] = reason.faults[0].path
      if (first === 'evidence') return [...evidence, ...others]
      return first === 'purposes' || first === 'fields' ? [...(first === 'purposes' ? evidence : []), first, ...others] : first === 'recipient' ? to : kind
    }
    case 'condition-unmet':
      return reason.fact === 'recipientRelation' || reason.fact === 'recipientCountry' ? to : [...evidence, reason.fact]
    case 'attestation-missing':
      return [...evidence, reason.attestation]
    case 'recipient-not-permitted':
      return to
    case 'sale-or-rental':
      return ['transaction']
    case 'field-not-for-purpose':
    case 'not-collectable':
      return ['fields', fields.indexOf(reason.field)]
    default:
      return kind
  }
}

/** The clauses that reasons cite. */
export function clausesOf(reasons: readonly Reason[]): readonly (string | undefined)[] {
  return reasons.map(({ clause }) => clause)
}
