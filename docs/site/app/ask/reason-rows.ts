import type { Reason, UnmetFact, Vocabulary } from 'clausewise/policy'
import { listOf, type Members, membersOf } from '../common/members.js'

/** What a reason found in the question, and what it would need. */
interface ReasonRow {
  readonly code: Reason['code']
  readonly clause?: string | undefined
  /** The member, field, fact or attestation it speaks of, by name. */
  readonly where: string
  readonly found: readonly string[]
  readonly needed: readonly string[]
}

/** A reason as rows of a table: one for each thing that was found. */
export function reasonRows(reason: Reason, ask: Members): readonly ReasonRow[] {
  const row = (where: string, found: readonly unknown[], needed: readonly unknown[]): ReasonRow => {
    const { code, clause } = reason
    return { code, clause, where, found: found.map(String), needed: needed.map(String) }
  }
  switch (reason.code) {
    case 'invalid-request':
      return reason.faults.map(({ path, problem, found, needed = [] }) => row(path.join('.'), found === undefined ? [problem] : [problem, found], needed))
    case 'not-governed':
      return [row('', [reason.partner ?? reason.site ?? reason.governedBy], ['ours'])]
    case 'unknown-field':
      return [row('fields', [reason.field], [])]
    case 'not-collectable':
      return [row(reason.field, reason.unproven, ['proves'])]
    case 'unknown-purpose':
      return [row('purpose', [reason.asked], [])]
    case 'unknown-ground':
      return [row('ground', [reason.asked], [])]
    case 'sale-or-rental':
      return [row('transaction', [reason.transaction], ['none'])]
    case 'purpose-not-agreed':
      return [row('subject.agreed', listOf(membersOf(ask.subject).agreed), [reason.purpose])]
    case 'field-not-for-purpose':
      return [
        row(
          reason.field,
          [ask.purpose ?? ask.purposes].flat(),
          reason.purposes.map(({ purpose }) => purpose),
        ),
      ]
    case 'discontinued':
      return [row(reason.field ?? reason.ground ?? 'subject.standing', [reason.standing], ['active'])]
    case 'recipient-not-permitted':
      return [row('recipient.kind', [reason.kind], reason.needed)]
    case 'condition-unmet':
      return [reason, ...(reason.or ?? [])].map((unmet: UnmetFact<Vocabulary>) => row(unmet.fact, [unmet.found].flat(), unmet.needed))
    case 'attestation-missing':
      return [row(reason.attestation, [], ['text'])]
  }
}
