import { advice, allowed, clause, governs, notPlanned, obligation, passwordLiability, permittedBy, unanswered } from './en/answers.js'
import { catalogue } from './en/catalogue.js'
import { allWithheld, groundStatus, groundsFor, withheld } from './en/for.js'
import { follows, historyFault, inForce, notInForce } from './en/in-force.js'
import { notJson } from './en/not-json.js'
import {
  actions,
  answers,
  awaits,
  counts,
  dueAgainOn,
  dueOnEvent,
  hold,
  keptWithDocument,
  mayStill,
  notices,
  overdue,
  period,
  planned,
  requests,
  sealed,
  shortenedBy,
  stopAdvertisingMail,
  toThePerson,
} from './en/plan.js'
import { howManyPolicyFaults, policyFaults } from './en/policy-faults.js'
import { denied, reasons } from './en/reasons.js'
import { howManyRequestFaults, requestProblems } from './en/request-problems.js'
import { timeline } from './en/timeline.js'
import { remarks, shows, valueTypes } from './en/words.js'
import type { Language } from './language.js'

/** English. */
export const en: Language = {
  code: 'en',
  shows,
  valueTypes,
  remarks,
  allowed,
  permittedBy,
  denied,
  reasons,
  requestProblems,
  policyFaults,
  howManyPolicyFaults,
  howManyRequestFaults,
  notJson,
  obligation,
  advice,
  clause,
  governs,
  passwordLiability,
  unanswered,
  withheld,
  allWithheld,
  groundsFor,
  groundStatus,
  inForce,
  follows,
  notInForce,
  historyFault,
  notPlanned,
  planned,
  requests,
  counts,
  actions,
  overdue,
  awaits,
  period,
  hold,
  sealed,
  keptWithDocument,
  mayStill,
  shortenedBy,
  stopAdvertisingMail,
  notices,
  toThePerson,
  answers,
  dueAgainOn,
  dueOnEvent,
  catalogue,
  timeline,
}
