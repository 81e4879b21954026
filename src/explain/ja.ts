import { advice, allowed, clause, governs, notPlanned, obligation, passwordLiability, unanswered } from './ja/answers.js'
import { catalogue } from './ja/catalogue.js'
import {
  actions,
  answers,
  awaits,
  counts,
  dueAgainOn,
  dueOnEvent,
  hold,
  mayStill,
  notices,
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
import { requestProblems } from './ja/request-problems.js'
import { timeline } from './ja/timeline.js'
import { shows, valueTypes } from './ja/words.js'
import type { Language } from './language.js'

/** Japanese. */
export const ja: Language = {
  code: 'ja',
  shows,
  valueTypes,
  allowed,
  denied,
  reasons,
  requestProblems,
  policyFaults,
  howManyPolicyFaults,
  obligation,
  advice,
  clause,
  governs,
  passwordLiability,
  unanswered,
  notPlanned,
  planned,
  requests,
  counts,
  actions,
  awaits,
  period,
  hold,
  sealed,
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
