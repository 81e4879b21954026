import type { Governs, PasswordLiability, Unanswered } from '../../src/model/decision.js'
import type { CheckName, Document } from '../../src/model/document.js'
import { type Bare, unanswered } from './answer.js'
import type { Look } from './condition.js'
import { governance, readPlace } from './members.js'
import { type Faults, readBoolean, readObject, readWord, required } from './read.js'
import { checkClauses, citedInOrder, duties } from './says.js'

const personWords = ['customer', 'transacting', 'neither'] as const

/** Whose policy governs? */
export function naiveGoverns(document: Document, request: unknown): Bare<Governs> | Bare<Unanswered> {
  const faults: Faults = []
  const members = required(readObject(request, [], faults, ['person', 'origin', 'site']), [], faults)
  if (members.state !== 'good') return unanswered(faults)
  const person = required(readWord(members.value.get('person'), ['person'], faults, personWords), ['person'], faults)
  const governed = governance(readPlace(members.value, faults))
  if (faults.length > 0) return unanswered(faults)

  const answer = (): { governedBy: 'other-site' | 'partner' | 'none' | 'ours'; check: CheckName; partner?: string } => {
    if (governed.by === 'other-site') return { governedBy: 'other-site', check: governed.site }
    if (governed.by === 'partner') return { governedBy: 'partner', check: 'governed-by-partner', partner: governed.partner }
    if (person.state === 'good' && person.value === 'neither') return { governedBy: 'none', check: 'governed-by-none' }
    return { governedBy: 'ours', check: 'governed-by-ours' }
  }
  const { check, ...rest } = answer()
  const look: Look = (fact) => (fact === 'verb' ? { is: 'governs' } : fact === 'governedBy' ? { is: rest.governedBy } : 'absent')
  return {
    answered: true,
    ...rest,
    clauses: citedInOrder(document, checkClauses(document, check)),
    obligations: duties(document, 'obligations', look),
    advice: duties(document, 'advice', look),
  }
}

/** Does the company bear what came of a password's use? */
export function naivePasswordLiability(document: Document, request: unknown): Bare<PasswordLiability> | Bare<Unanswered> {
  const faults: Faults = []
  const members = required(readObject(request, [], faults, ['matched']), [], faults)
  if (members.state !== 'good') return unanswered(faults)
  const matched = required(readBoolean(members.value.get('matched'), ['matched'], faults), ['matched'], faults)
  if (faults.length > 0 || matched.state !== 'good') return unanswered(faults)
  const clauses = matched.value ? citedInOrder(document, checkClauses(document, 'password-matched')) : []
  const applies = clauses.length > 0
  const look: Look = (fact) => (fact === 'verb' ? { is: 'passwordLiability' } : fact === 'matched' ? { is: matched.value } : 'absent')
  return {
    answered: true,
    applies,
    ...(applies ? { companyLiable: false } : {}),
    clauses,
    obligations: duties(document, 'obligations', look),
    advice: duties(document, 'advice', look),
  }
}
