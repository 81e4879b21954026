import { type Answer, allowed, denied, type Reason } from './answer.js'
import type { UseRequest } from './asked.js'
import { clauseOf, keyOf, purposeKeys } from './policy.js'

/** A use, decided by a `switch` written by hand, its answer made anew. */
export function switchUse(request: UseRequest): Answer {
  const { fields, subject, recipient, record, retainedBy, origin, site } = request
  const purpose = keyOf(purposeKeys, request.purpose)
  const clause = `use.${purposeKeys.indexOf(purpose) + 1}`
  const reasons: Reason[] = []
  const deny = (code: string, clause: string, about: string) => reasons.push({ code, clause, about })

  if (site === 'linked-from-ours') deny('not-governed', 'links.1', 'other-site')
  else if (site === 'linking-to-ours') deny('not-governed', 'other-sites.1', 'other-site')
  else if (typeof origin === 'object') deny('not-governed', 'scope.2', 'partner')
  if (subject.agreed !== undefined && !subject.agreed.some((each) => keyOf(purposeKeys, each) === purpose)) deny('purpose-not-agreed', 'agreed-use.1', purpose)
  for (const field of fields) if (!serves(field, purpose)) deny('field-not-for-purpose', clauseOf(field), field)
  const isRetained = subject.standing === 'use-stopped' || subject.standing === 'discontinued'
  if (isRetained) for (const field of fields) if (!isKept(field, purpose, record, retainedBy)) deny('discontinued', 'discontinuation.1', field)
  const relation = relationOf(request)
  if (purpose === 'inquiry-response' ? relation !== 'subject' && relation !== 'same-corporation' : relation !== 'none' && relation !== 'subject')
    deny('condition-unmet', clause, 'recipientRelation')
  if (reasons.length > 0) return denied(reasons)

  const clauses = [...fields.map(clauseOf), clause, 'agreed-use.1']
  if (isRetained) clauses.push('discontinuation.2')
  return allowed(inFieldOrder(fields), clauses, dutiesOf(purpose, fields, recipient === undefined ? 'none' : relation))
}

function serves(field: string, purpose: string): boolean {
  switch (field) {
    case 'payment':
      return purpose === 'order-fulfilment' || purpose === 'settlement' || purpose === 'inquiry-response'
    case 'payment-card':
      return purpose === 'settlement'
    case 'identity-document':
      return false
    default:
      return true
  }
}

function isKept(field: string, purpose: string, record: string | undefined, retainedBy: readonly string[] | undefined): boolean {
  const may = (rule: string) => retainedBy === undefined || retainedBy.includes(rule)
  switch (purpose) {
    case 'settlement':
      if (field !== 'name' && field !== 'address' && field !== 'payment') return false
      if (record === 'order') return may('jp.tax.document') || may('jp.tax.loss-year')
      if (record === 'invoice' || record === 'contract') return may('jp.tax.document') || may('jp.tax.loss-year') || may('jp.companies.books')
      return false
    case 'inquiry-response':
      if (field !== 'name' || record !== 'disclosure-record') return false
      return may('jp.appi.record') || may('jp.appi.record.batch') || may('jp.appi.record.contract')
    default:
      return false
  }
}

function relationOf({ subject, recipient }: UseRequest): string {
  if (recipient === undefined) return 'none'
  if (recipient.id === subject.id) return 'subject'
  return recipient.corporation !== undefined && recipient.corporation === subject.corporation ? 'same-corporation' : 'other'
}

function dutiesOf(purpose: string, fields: readonly string[], relation: string): string[] {
  const duties: string[] = []
  if (relation !== 'none') duties.push('encrypt-in-transit')
  if (purpose === 'inquiry-response' && relation === 'subject') duties.push('reply-only-to-subject')
  if (purpose === 'marketing-and-improvement' && fields.includes('email')) duties.push('opt-in-and-unsubscribe')
  if (purpose === 'marketing-and-improvement' || purpose === 'contact') duties.push('purpose-too-vague')
  if (purpose === 'inquiry-response' && relation === 'same-corporation') duties.push('corporate-reply-may-be-disclosure')
  return duties
}

const ranks: Readonly<Record<string, number>> = {
  name: 0,
  email: 1,
  address: 2,
  'birth-date': 3,
  gender: 4,
  phone: 5,
  occupation: 6,
  industry: 7,
  payment: 8,
  'payment-card': 9,
  'identity-document': 10,
}

/** Fields in the order of the policy. */
export function inFieldOrder(fields: readonly string[]): string[] {
  return [...fields].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0))
}
