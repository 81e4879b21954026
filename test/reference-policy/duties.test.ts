import { describe, expect, it } from 'vitest'
import type { DutyRule } from '../../src/model/document.js'
import { document } from '../../src/reference/document.js'
import { combinations, holds, type Situation } from './holds.js'

type Rides = (at: Situation) => boolean
interface Row {
  readonly code: string
  /** The clause or the laws it comes from. */
  readonly from: string | readonly string[]
  readonly rides: Rides
}

const has = (at: Situation, field: string) => [at.asked].flat().includes(field)
const on =
  (...grounds: readonly string[]): Rides =>
  ({ ground }) =>
    grounds.some((each) => each === ground)
const verb =
  (name: string): Rides =>
  (at) =>
    at.verb === name

/** Where the Act asks for consent although the policy allows. */
const consentNeeded: Rides = (at) =>
  at.ground === 'service-provision' ||
  (at.ground === 'rights-protection' && !(at.protects === 'property' && at.consentDifficult === true)) ||
  (at.ground === 'emergency' && at.consentDifficult !== true)
const thoughtAbroad: Rides = (at) => on('entrustment', 'subcontractor', 'service-provision', 'succession')(at) || consentNeeded(at)

const obligations: readonly Row[] = [
  {
    code: 'encrypt-in-transit',
    from: 'security.1',
    rides: (at) => at.verb === 'canCollect' || at.verb === 'canDisclose' || (at.verb === 'canUse' && at.recipientRelation !== 'none'),
  },
  { code: 'purpose-shown-at-collection', from: ['APPI Art. 21(2)'], rides: verb('canCollect') },
  { code: 'delete-after-proof', from: ['APPI Art. 22'], rides: (at) => at.verb === 'canCollect' && has(at, 'identity-document') },
  { code: 'reply-only-to-subject', from: 'use.4', rides: (at) => at.purpose === 'inquiry-response' && at.recipientRelation === 'subject' },
  {
    code: 'opt-in-and-unsubscribe',
    from: ['Specified Electronic Mail Act Art. 3', 'Specified Commercial Transactions Act Art. 12-3'],
    rides: (at) => at.purpose === 'marketing-and-improvement' && has(at, 'email'),
  },
  { code: 'supervise-recipient', from: ['APPI Art. 25'], rides: on('entrustment', 'subcontractor') },
  {
    code: 'bind-recipient-to-purposes',
    from: 'disclosure.2',
    rides: (at) => at.ground === 'subcontractor' && at.recipientUse === 'within-purposes',
  },
  {
    code: 'record-disclosure',
    from: ['APPI Art. 29'],
    rides: (at) => (at.ground === 'subcontractor' && at.recipientUse === 'beyond-purposes') || consentNeeded(at),
  },
  { code: 'check-small-cells', from: ['APPI Art. 2(1)'], rides: on('aggregate') },
  { code: 'successor-keeps-purposes', from: ['APPI Art. 18(2)'], rides: on('succession') },
  { code: 'announce-revision', from: 'revision.2', rides: verb('policyInForce') },
]

const advice: readonly Row[] = [
  {
    code: 'no-individual-number',
    from: ['My Number Act Art. 19', 'My Number Act Art. 20'],
    rides: (at) => at.verb === 'canCollect' && has(at, 'identity-document'),
  },
  { code: 'purpose-too-vague', from: ['APPI Art. 17(1)'], rides: ({ purpose }) => purpose === 'marketing-and-improvement' || purpose === 'contact' },
  {
    code: 'corporate-reply-may-be-disclosure',
    from: ['APPI Art. 27(1)'],
    rides: (at) => at.purpose === 'inquiry-response' && at.recipientRelation === 'same-corporation',
  },
  {
    code: 'specific-consent-must-be-real',
    from: ['APPI Art. 27(1)'],
    rides: (at) => at.ground === 'subcontractor' && at.recipientUse === 'beyond-purposes',
  },
  { code: 'appi-consent-needed', from: ['APPI Art. 27(1)'], rides: consentNeeded },
  { code: 'not-statistics', from: ['APPI Art. 41', 'APPI Art. 43'], rides: (at) => at.ground === 'aggregate' && at.derivedBy === 'analysis' },
  { code: 'answer-only-what-is-asked', from: ['APPI Art. 27(1)(i)'], rides: on('legal-inquiry') },
  { code: 'share-sale-is-not-succession', from: ['APPI Art. 27(5)(ii)'], rides: on('succession') },
  { code: 'foreign-recipient', from: ['APPI Art. 28'], rides: (at) => at.recipientCountry === 'foreign' && thoughtAbroad(at) },
  { code: 'foreign-recipient-adequate', from: ['APPI Art. 28'], rides: (at) => at.recipientCountry === 'adequate' && thoughtAbroad(at) },
  { code: 'joint-use-notice-missing', from: ['APPI Art. 27(5)(iii)'], rides: ({ governedBy }) => governedBy === 'partner' },
  {
    code: 'widened-purpose-needs-consent',
    from: ['APPI Art. 17(2)', 'APPI Art. 18(1)'],
    rides: (at) => at.verb === 'policyInForce' && at.widened === true,
  },
  { code: 'exclusion-may-be-void', from: ['Consumer Contract Act Art. 8'], rides: ({ matched }) => matched === true },
  { code: 'card-in-unalterable-document', from: ['Installment Sales Act Art. 35-16'], rides: ({ neverKeptInDocument }) => neverKeptInDocument === true },
  { code: 'promptly-over-thirty-days', from: 'discontinuation.1', rides: ({ promptlyOverThirtyDays }) => promptlyOverThirtyDays === true },
]

/** Everything that can be asked, as far as a duty can tell the difference. */
const situations: readonly Situation[] = [
  ...[['name'], ['email'], ['name', 'identity-document']].flatMap((asked): Situation[] => [
    { verb: 'canCollect', asked },
    ...combinations({
      purpose: Object.keys(document.purposes),
      recipientRelation: ['none', 'subject', 'same-corporation', 'other'],
    }).map((at) => ({ ...at, verb: 'canUse', asked })),
  ]),
  ...combinations({
    ground: Object.keys(document.grounds),
    recipientCountry: ['home', 'adequate', 'foreign'],
    consentDifficult: [true, false],
    protects: document.facts.protects,
    recipientUse: document.facts.recipientUse,
    derivedBy: document.facts.derivedBy,
  }).map((at) => ({ ...at, verb: 'canDisclose', asked: ['name', 'email'] })),
  ...combinations({ governedBy: ['other-site', 'partner', 'none', 'ours'] }).map((at) => ({ ...at, verb: 'governs' })),
  ...combinations({ matched: [true, false] }).map((at) => ({ ...at, verb: 'passwordLiability' })),
  ...combinations({ neverKeptInDocument: [true, false], promptlyOverThirtyDays: [true, false] }).map((at) => ({ ...at, verb: 'planDeletion' })),
  ...combinations({ widened: [true, false] }).map((at) => ({ ...at, verb: 'policyInForce' })),
]

describe.each([
  { what: 'obligations', rows: obligations, declared: document.obligations as Readonly<Record<string, DutyRule>>, order: document.order.obligations },
  { what: 'advice', rows: advice, declared: document.advice as Readonly<Record<string, DutyRule>>, order: document.order.advice },
])('the $what of the reference policy', ({ rows, declared, order }) => {
  it('are these, in this order', () => {
    expect(order).toEqual(rows.map(({ code }) => code))
    expect(Object.keys(declared).sort()).toEqual(rows.map(({ code }) => code).sort())
  })

  it.each(rows)('$code comes from $from', ({ code, from }) => {
    expect({ clause: declared[code]?.clause, laws: declared[code]?.laws }).toEqual(
      typeof from === 'string' ? { clause: from, laws: undefined } : { clause: undefined, laws: from },
    )
  })

  it.each(rows)('$code rides exactly where its row says', ({ code, rides }) => {
    expect(situations.filter((at) => holds(declared[code]?.when, at) !== rides(at))).toEqual([])
    expect(situations.some(rides)).toBe(true)
  })
})
