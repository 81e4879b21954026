import type { Allowed, Decision, Reason } from '../../model/decision.js'
import type { Document } from '../../model/document.js'
import { recordOf } from '../manifest/declare.js'
import type { Flow, Recipient } from '../manifest/declared.js'
import type { Remedy } from '../model/finding.js'
import { notShown } from './agreed.js'
import type { Context } from './context.js'
import { type Draft, relatedTo } from './draft.js'
import { clausesOf, denialsOf, nearestRemedy, placeOf } from './reasons.js'

/** What the policy says of each flow: `canDisclose`, asked of somebody who agreed to all and stopped nothing. */
export function flowFindings(context: Context): readonly Draft[] {
  return context.declared.flows.flatMap((flow) => {
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

/** The request that a flow stands for; of fewer fields, and of a person who agreed to less, where that is asked. */
export function requestOf({ entry }: Flow, recipient: Recipient, document: Document) {
  const [ground = '', given = {}] = Object.entries(entry.ground)[0] ?? []
  const { purposes, ...evidence } = given
  const isAboutNobody = Object.hasOwn(document.grounds ?? {}, ground) && document.grounds?.[ground]?.subject === 'none'
  const record = recordOf(entry.from)
  const request = (fields: readonly string[] = entry.fields, agreed?: readonly string[], country = recipient.entry.country): object => ({
    ground,
    fields,
    recipient: { kind: recipient.entry.kind, name: recipient.entry.name ?? recipient.id, country },
    ...(Object.keys(evidence).length === 0 ? {} : { evidence }),
    ...(purposes === undefined ? {} : { purposes }),
    ...(isAboutNobody
      ? {}
      : { subject: { id: 'anybody', standing: 'active', ...(agreed === undefined ? {} : { agreed }) }, ...(record === undefined ? {} : { record }) }),
    ...(entry.transaction === undefined ? {} : { transaction: entry.transaction }),
    ...(entry.origin === undefined ? {} : { origin: entry.origin }),
    ...(entry.site === undefined ? {} : { site: entry.site }),
  })
  return { ground, purposes: Array.isArray(purposes) ? (purposes as readonly string[]) : [], request }
}

/** Of more grounds than these, those that lack most are counted and not named. */
const mostGrounds = 3

/** What would make it right: no sale, the ground that was meant, the grounds that it could rest on. */
function fitting(flow: Flow, recipient: Recipient, ground: string, reasons: readonly Reason[], context: Context): readonly Remedy[] {
  const { grounds = {} } = context.document
  const sale = reasons.find((reason) => reason.code === 'sale-or-rental')
  // There is no ground for a sale.
  if (sale !== undefined) return [{ code: 'remove', from: flow.path, what: `transaction: ${sale.transaction}` }]
  const isOnlyUnattested = reasons.every(({ code }) => code === 'attestation-missing')
  const possible = possibleGrounds(flow, recipient, ground, context)
  const told = isOnlyUnattested ? possible.filter((each) => each.ground === ground) : possible
  return [
    ...(Object.hasOwn(grounds, ground) ? [] : nearestRemedy(ground, Object.keys(grounds))),
    ...(told.length === 0 ? [] : [{ code: 'grounds' as const, grounds: told.slice(0, mostGrounds), more: Math.max(0, told.length - mostGrounds) }]),
  ]
}

type PossibleGround = Extract<Remedy, { readonly code: 'grounds' }>['grounds'][number]

/** The grounds that would allow just this to such a recipient, given the facts that they lack: open ones first, then those that lack fewest. */
function possibleGrounds(flow: Flow, recipient: Recipient, ground: string, context: Context): readonly PossibleGround[] {
  const { document, ask } = context
  const { grounds = {}, facts = {} } = document
  const { purposes, ...said } = flow.entry.ground[ground] ?? {}
  const given = Object.entries(said).filter(([name, value]) => {
    const type = Object.hasOwn(facts, name) ? facts[name] : undefined
    return type === 'boolean' ? typeof value === 'boolean' : type?.includes(value as string)
  })
  const answer = ask.grounds(Object.fromEntries(given))
  // What is about somebody does not become about nobody, and what serves purposes serves them still.
  const isAboutNobody = (key: string) => Object.hasOwn(grounds, key) && grounds[key]?.subject === 'none'
  const fits = (key: string) => {
    const kinds = grounds[key]?.recipients
    const isServing = purposes === undefined || grounds[key]?.serves !== undefined
    return (kinds === 'any' || kinds?.includes(recipient.entry.kind)) && isServing && (!isAboutNobody(key) || isAboutNobody(ground))
  }
  return (answer.answered ? answer.grounds : [])
    .filter((each) => each.status !== 'closed' && fits(each.ground))
    .map(({ ground: key, lacks }) => ({ key, lacks: lacks.filter((name) => grounds[key]?.facts?.includes(name)) }))
    .filter(({ key, lacks }) => wouldAllow(flow, recipient, key, Object.fromEntries(given), lacks, context))
    .toSorted((a, b) => a.lacks.length - b.lacks.length)
    .map(({ key, lacks }) => ({ ground: key, status: lacks.length === 0 ? 'open' : 'lacking', lacks, attests: attestedBy(grounds[key]?.attests) }))
}

/** Of more answers than these to what is lacking, those behind are not tried. */
const mostTried = 64

/** Whether the policy allows what goes out on another ground, whatever has to be answered to what it lacks. */
function wouldAllow(
  flow: Flow,
  recipient: Recipient,
  ground: string,
  given: { readonly [fact: string]: unknown },
  lacks: readonly string[],
  { document, ask }: Context,
): boolean {
  const { facts: asked = [], attests, serves } = document.grounds?.[ground] ?? {}
  const { purposes } = Object.values(flow.entry.ground)[0] ?? {}
  const known = Object.fromEntries(Object.entries(given).filter(([name]) => asked.includes(name)))
  const signed = Object.fromEntries(attestedBy(attests).map((name) => [name, name]))
  const fields = flow.entry.fields.filter((field) => Object.hasOwn(document.fields, field))
  return answersTo(lacks, document.facts ?? {}).some((answers) => {
    const entry = { ...known, ...answers, ...signed, ...(serves === undefined || purposes === undefined ? {} : { purposes }) }
    const other = { ...flow, entry: { ...flow.entry, ground: { [ground]: entry } } } as Flow
    return ask.disclose(requestOf(other, recipient, document).request(fields)).allowed
  })
}

/** What can be answered to facts, each way once. */
function answersTo(lacks: readonly string[], facts: NonNullable<Document['facts']>): readonly { readonly [fact: string]: unknown }[] {
  let answers: readonly { readonly [fact: string]: unknown }[] = [{}]
  for (const fact of lacks) {
    const type = facts[fact]
    const values = type === 'boolean' ? [true, false] : (type ?? [])
    answers = answers.flatMap((each) => values.map((value) => ({ ...each, [fact]: value }))).slice(0, mostTried)
  }
  return answers
}

function attestedBy(attests: NonNullable<Document['grounds']>[string]['attests'] = []): readonly string[] {
  return attests.map((each) => (typeof each === 'string' ? each : each.name))
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
