import type { Allowed, Decision, Reason } from '../../model/decision.js'
import type { Document } from '../../model/document.js'
import type { Flow, Recipient } from '../manifest/declared.js'
import type { Remedy } from '../model/finding.js'
import { notShown } from './agreed.js'
import type { Context } from './context.js'
import { type Draft, relatedTo } from './draft.js'
import { draftsOf } from './drafts-of.js'
import { requestOf } from './flow-request.js'
import { possibleGrounds } from './possible-grounds.js'
import { clausesOf, denialsOf, nearestRemedy, placeOf } from './reasons.js'

/** What the policy says of each flow: `canDisclose`, asked of somebody who agreed to all and stopped nothing. */
export function flowFindings(context: Context): readonly Draft[] {
  return draftsOf(context.declared.flows, context, (flow) => {
    const recipient = context.declared.recipients.get(flow.entry.to)
    return recipient === undefined ? [] : ofFlow(flow, recipient, context)
  })
}

function ofFlow(flow: Flow, recipient: Recipient, context: Context): readonly Draft[] {
  const { document, ask } = context
  const { ground, purposes, request } = requestOf(flow, recipient, document)
  const decision = ask.disclose(request())
  const { reasons, undeclared, elsewhere } = denialsOf(decision, flow, flow.entry.fields, document)
  const denied: readonly Draft[] =
    reasons.length === 0
      ? []
      : [
          {
            id: 'disclosure-denied',
            level: 'error',
            of: flow,
            place: placeOf(reasons, flow.entry.fields, ['ground', ground], ['ground'], ['to']),
            isKey: false,
            clauses: clausesOf(reasons),
            related: [relatedTo('recipient', recipient)],
            data: { ground, recipient: recipient.id, reasons },
            remedies: fitting(flow, recipient, ground, reasons, context),
          },
        ]
  const served = { of: flow, fields: flow.entry.fields, placeOf: (purpose: string) => ['ground', ground, 'purposes', purposes.indexOf(purpose)] }
  const shown = purposes.length === 0 ? [] : notShown(served, context, (fields, agreed) => ask.disclose(request(fields, agreed)))
  return [
    ...denied,
    ...undeclared,
    ...elsewhere,
    ...shown,
    ...plainTransport(flow, recipient, document),
    ...abroad(flow, recipient, decision, context, request),
  ]
}

/** Of more grounds than these, those that lack most are counted and not named. */
const mostGrounds = 3

/** What would make it right: no sale, the ground that was meant, the grounds that it could rest on. */
function fitting(flow: Flow, recipient: Recipient, ground: string, reasons: readonly Reason[], context: Context): readonly Remedy[] {
  const { grounds = {} } = context.document
  const sale = reasons.find((reason) => reason.code === 'sale-or-rental')
  if (sale !== undefined) {
    // There is no ground for a sale; what else is denied needs one all the same.
    const { transaction: _, ...entry } = flow.entry
    const others = reasons.filter((reason) => reason !== sale)
    const more = others.length === 0 ? [] : fitting({ ...flow, entry }, recipient, ground, others, context)
    return [{ code: 'remove', from: flow.path, what: `transaction: ${sale.transaction}` }, ...more]
  }
  const isOnlyUnattested = reasons.every(({ code }) => code === 'attestation-missing')
  const possible = possibleGrounds(flow, recipient, ground, context)
  const told = isOnlyUnattested ? possible.filter((each) => each.ground === ground) : possible
  return [
    ...(Object.hasOwn(grounds, ground) ? [] : nearestRemedy(ground, Object.keys(grounds))),
    ...(told.length === 0 ? [] : [{ code: 'grounds' as const, grounds: told.slice(0, mostGrounds), more: Math.max(0, told.length - mostGrounds) }]),
  ]
}

/** The obligation, where a policy has it, whose clause promises that nothing goes out in plain. */
const encryption = 'encrypt-in-transit'

function plainTransport(flow: Flow, recipient: Recipient, { obligations = {} }: Document): readonly Draft[] {
  if (flow.entry.transport !== 'plain') return []
  const duty = Object.hasOwn(obligations, encryption) ? obligations[encryption] : undefined
  return [
    {
      id: 'transport-plain',
      level: 'error',
      of: flow,
      place: ['transport'],
      clauses: [duty?.clause],
      data: { recipient: recipient.id },
      remedies: [{ code: 'remove', from: flow.path, what: 'transport: plain' }],
    },
  ]
}

/** What rides on a flow because it goes abroad: what does not ride on the same flow at home. */
function abroad(
  flow: Flow,
  recipient: Recipient,
  decision: Decision,
  { document, ask }: Context,
  request: ReturnType<typeof requestOf>['request'],
): readonly Draft[] {
  const { country } = recipient.entry
  if (country === document.jurisdiction) return []
  const home = decision.allowed ? ask.disclose(request(undefined, undefined, document.jurisdiction)) : decision
  const added = decision.allowed ? beyond(decision, home.allowed ? home : undefined) : { advice: [], obligations: [] }
  const duties = [...added.obligations, ...added.advice]
  return [
    {
      id: 'transfer-abroad',
      level: 'note',
      of: flow,
      place: ['to'],
      clauses: duties.map(({ clause }) => clause),
      laws: [...new Map(duties.flatMap(({ laws }) => laws).map((law) => [law.law, law])).values()],
      related: [relatedTo('recipient', recipient)],
      data: { recipient: recipient.id, country, advice: added.advice.map(({ code }) => code), obligations: added.obligations.map(({ code }) => code) },
    },
  ]
}

function beyond(decision: Allowed, home: Allowed | undefined): Pick<Allowed, 'advice' | 'obligations'> {
  const at = (duties: Allowed['advice']) => new Set(duties.map(({ code }) => code))
  const advice = at(home?.advice ?? [])
  const obligations = at(home?.obligations ?? [])
  return { advice: decision.advice.filter(({ code }) => !advice.has(code)), obligations: decision.obligations.filter(({ code }) => !obligations.has(code)) }
}
