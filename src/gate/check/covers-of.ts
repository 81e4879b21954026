import type { Reason } from '../../model/decision.js'
import type { Declared } from '../manifest/declared.js'
import type { KeepsEntry } from '../manifest/manifest.js'
import type { Covers } from '../model/covers.js'
import { together } from './covering.js'
import type { Any, Draft } from './draft.js'

/** What a finding is about, by name; of a flow or a use all that it sends or takes, so that whatever is added to it is another finding. */
export function coversOf(draft: Draft, declared: Declared): Covers {
  return together(namesOf(draft, declared), {})
}

function namesOf({ id, of, data }: Draft, declared: Declared): Covers {
  const { fields = [], purpose, to, keeps, deletes } = of.entry as Written
  switch (id) {
    case 'disclosure-denied':
    case 'use-denied':
    case 'collection-denied': {
      const purposes = purpose === undefined ? purposesOf(of) : [purpose]
      return { fields, purposes, ...receiver(to, declared), grounds: groundsOf(of), reasons: data.reasons.flatMap(reasonNames) }
    }
    case 'partner-governs':
      return { fields, partners: data.partner === undefined ? [] : [data.partner], ...receiver(to, declared) }
    case 'transport-plain':
    case 'transfer-abroad':
      return { fields, ...receiver(to, declared) }
    case 'purpose-not-shown':
      return { fields: [data.field], purposes: [data.purpose], ...receiver(to, declared) }
    case 'purpose-unused':
      return { purposes: [data.purpose] }
    case 'field-uncollected':
    case 'field-undeclared':
    case 'field-not-held':
    case 'field-unneeded':
    case 'identity-document-kept':
      return { fields: [data.field] }
    case 'schema-drift':
      return { columns: [data.column] }
    case 'manifest-stale':
      return data.column === undefined ? { fields: [data.field] } : { columns: [data.column] }
    case 'retention-short':
    case 'retention-long':
      return { fields: data.fields, rules: data.rule === undefined ? [] : [data.rule], periods: periodOf(keeps) }
    case 'event-not-given':
      return { fields: data.fields, rules: [data.rule] }
    case 'deletion-missing':
      return { fields }
    case 'deletion-late':
      return { fields, periods: deletes === undefined ? [] : [deletes.within] }
    case 'flow-duplicate':
    case 'recipient-unused':
    case 'system-empty':
    case 'accepted-expired':
    case 'accepted-expiring':
    case 'accepted-unused':
      return {}
  }
}

/** What entries of any kind may have. */
interface Written {
  readonly fields?: readonly string[]
  readonly purpose?: string
  readonly to?: string
  readonly ground?: { readonly [ground: string]: { readonly purposes?: unknown } }
  readonly keeps?: KeepsEntry
  readonly deletes?: { readonly within: string }
}

function groundsOf({ entry }: Any): readonly string[] {
  return Object.keys((entry as Written).ground ?? {})
}

function purposesOf({ entry }: Any): readonly string[] {
  return Object.values((entry as Written).ground ?? {}).flatMap(({ purposes }) => (Array.isArray(purposes) ? (purposes as readonly string[]) : []))
}

/** Whom it goes to, and where they are: of a use the person, or somebody of their corporation. */
function receiver(to: string | undefined, { recipients }: Declared): Covers {
  if (to === undefined) return {}
  const country = recipients.get(to)?.entry.country
  return { recipients: [to], countries: country === undefined ? [] : [country] }
}

function periodOf(keeps: KeepsEntry | undefined): readonly string[] {
  return keeps === undefined ? [] : [typeof keeps === 'string' ? keeps : keeps.for]
}

/** A reason by its code and what it is about. */
function reasonNames(reason: Reason): readonly string[] {
  const of = (...about: readonly string[]) => (about.length === 0 ? [reason.code] : about.map((each) => `${reason.code}/${each}`))
  switch (reason.code) {
    case 'invalid-request':
      return of(...reason.faults.map(({ path, problem }) => [...path, problem].join('.')))
    case 'not-collectable':
      return of(reason.field)
    case 'field-not-for-purpose':
      return of(reason.field)
    case 'condition-unmet':
      return of(reason.fact)
    case 'attestation-missing':
      return of(reason.attestation)
    case 'sale-or-rental':
      return of(reason.transaction)
    case 'discontinued':
      return of(reason.standing)
    default:
      return of()
  }
}
