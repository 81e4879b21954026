import {
  assertAllowed,
  canCollect,
  canDisclose,
  canUse,
  decide,
  fieldsFor,
  governs,
  groundsFor,
  NotAllowedError,
  passwordLiability,
  pick,
  planDeletion,
  planDeletions,
  policy,
} from 'clausewise'
import { catalogue, explain, letter, retentionTableText, timeline, timelineSvg } from 'clausewise/explain'
import * as own from 'clausewise/policy'
import { document } from 'clausewise/reference'

const subject = { id: 'c-17', standing: 'active' } as const
const customer = { name: 'Aoi Mori', payment: 980, 'birth-date': '1990-02-28' }

const bill = canUse({ purpose: 'settlement', fields: ['name', 'payment'], subject })
const reply = canUse({ purpose: 'inquiry-response', fields: ['email'], subject, recipient: { id: 'u-99' } })
const parcel = canDisclose({
  ground: 'entrustment',
  purposes: ['order-fulfilment'],
  fields: ['name', 'address'],
  subject,
  recipient: { kind: 'entrusted-party', name: 'Parcel Co', country: 'JP' },
  evidence: { necessary: true, assertedBy: 'sato', reference: 'T-1', agreement: 'C-7' },
})
const request = {
  request: 'delete',
  requestedOn: '2026-11-24',
  asOf: '2026-11-24',
  subject: { id: 'c-17' },
  holdings: [
    { field: 'name', record: 'profile' },
    { field: 'name', record: 'invoice', events: { fiscalYearEnd: '2026-03-31', booksClosedOn: '2026-03-31' }, facts: { lossYear: false } },
  ],
} as const
const plan = planDeletion(request)
const letterTo = { policy, operator: { name: 'Kotori Books', address: '1-2-3 Hibari, Tokyo', contact: 'privacy@kotori.example' }, on: '2026-11-24' } as const

/** One answer or more of every door, as data: the same wherever the package runs. */
export const answers = {
  bill,
  picked: bill.allowed && pick(bill, customer),
  reply,
  stopped: stoppedBy(() => assertAllowed(reply)),
  parcel,
  collected: canCollect({ fields: ['identity-document'] }),
  columns: fieldsFor({ purpose: 'marketing-and-improvement', subject }),
  grounds: groundsFor({ event: 'not-a-succession' }),
  asData: decide({ verb: 'canUse', purpose: 3, fields: ['payment'] }),
  governor: governs({ person: 'customer', origin: { partner: 'Nishi Travel' } }),
  password: passwordLiability({ matched: true }),
  plan,
  plans: [...planDeletions([request, { ...request, asOf: '2026-02-30' }])],

  explained: {
    en: explain(reply, { language: 'en', policy }),
    ja: explain(reply, { language: 'ja', policy }),
    plan: explain(plan, { language: 'ja', policy }),
  },
  letters: {
    ja: letter(plan, { ...letterTo, language: 'ja', format: 'text', to: { name: '森 葵' } }),
    en: letter(plan, { ...letterTo, language: 'en', format: 'html' }),
  },
  drawn: { text: timeline(plan, { language: 'en', width: 80 }), svg: timelineSvg(plan, { language: 'ja', policy }) },
  kept: retentionTableText(policy.document, { language: 'ja' }),
  sentences: catalogue('ja').reasons,

  own: own.enforce(own.definePolicy(document)).canUse({ purpose: 'settlement', fields: ['name', 'payment'], subject }),
  read: own.parsePolicy(JSON.parse(JSON.stringify(document))).ok,
  careful: own.tighten(policy, { version: '2026-11-a', fields: { email: { purposes: ['contact'] } } }).document.version,
  refused: refusedWith(() => own.definePolicy({ ...document, effectiveOn: '2026-02-30', extras: ['jp.tax.document'] })),
  sameClasses: own.NotAllowedError === NotAllowedError,
}

function stoppedBy(act: () => void): unknown {
  try {
    act()
  } catch (error) {
    return error instanceof NotAllowedError && { name: error.name, message: error.message, reasons: error.decision.reasons }
  }
}

function refusedWith(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error instanceof own.PolicyError && { name: error.name, faults: error.faults }
  }
}
