import { advice, allowed, clause, governs, notPlanned, obligation, passwordLiability, permittedBy, unanswered } from './ja/answers.js'
import { catalogue } from './ja/catalogue.js'
import { allWithheld, groundStatus, groundsFor, withheld } from './ja/for.js'
import { follows, historyFault, inForce, notInForce } from './ja/in-force.js'
import { notJson } from './ja/not-json.js'
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
} from './ja/plan.js'
import { howManyPolicyFaults, policyFaults } from './ja/policy-faults.js'
import { denied, reasons } from './ja/reasons.js'
import { howManyRequestFaults, requestProblems } from './ja/request-problems.js'
import { timeline } from './ja/timeline.js'
import { remarks, shows, valueTypes } from './ja/words.js'
import type { Language } from './language.js'

/** Japanese. */
export const ja: Language = {
  code: 'ja',
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
