import { advice, allowed, clause, governs, notPlanned, obligation, passwordLiability, unanswered } from './en/answers.js'
import { catalogue } from './en/catalogue.js'
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
} from './en/plan.js'
import { howManyPolicyFaults, policyFaults } from './en/policy-faults.js'
import { denied, reasons } from './en/reasons.js'
import { requestProblems } from './en/request-problems.js'
import { timeline } from './en/timeline.js'
import { shows, valueTypes } from './en/words.js'
import type { Language } from './language.js'

/** English. */
export const en: Language = {
  code: 'en',
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
