import type { Document } from '../../model/document.js'
import { recordOf } from '../manifest/declare.js'
import type { Flow, Recipient } from '../manifest/declared.js'
import type { Remedy } from '../model/finding.js'
import { askedOnce } from './asked-once.js'
import type { Context } from './context.js'
import { requestOf } from './flow-request.js'

type PossibleGround = Extract<Remedy, { readonly code: 'grounds' }>['grounds'][number]

const possibleOnce = askedOnce<readonly PossibleGround[]>()
const groundsOnce = askedOnce<ReturnType<Context['ask']['grounds']>>()

/**
 * The grounds that would allow just this to such a recipient, given the facts that they lack: open ones first, then those that lack fewest. Of
 * thousands of flows that are denied, most are denied alike: what decides the answer is asked once.
 */
export function possibleGrounds(flow: Flow, recipient: Recipient, ground: string, context: Context): readonly PossibleGround[] {
  const { fields, from, transaction, origin, site } = flow.entry
  const { kind, country } = recipient.entry
  const { purposes, given } = saidBy(flow, ground, context)
  const name = recipient.entry.name ?? recipient.id
  // One plain name is like another; of any other nobody knows.
  const named = isPlainName.test(name) ? [] : [name]
  const key = JSON.stringify([
    ground,
    given,
    purposes ?? null,
    fields,
    kind,
    country,
    named,
    recordOf(from) ?? null,
    transaction ?? null,
    origin ?? null,
    site ?? null,
  ])
  return possibleOnce(key, context, () => sought(flow, recipient, ground, context))
}

const isPlainName = /^[A-Za-z0-9][A-Za-z0-9 -]{0,63}$/

/** What a flow says beside its ground: purposes, and facts of the policy. */
function saidBy(flow: Flow, ground: string, { document: { facts = {} } }: Context) {
  const { purposes, ...said } = flow.entry.ground[ground] ?? {}
  const given = Object.entries(said).filter(([name, value]) => {
    const type = Object.hasOwn(facts, name) ? facts[name] : undefined
    return type === 'boolean' ? typeof value === 'boolean' : type?.includes(value as string)
  })
  return { purposes, given }
}

/** How the grounds stand to facts; there are few of either, and it takes long. */
function groundsFor(given: object, context: Context): ReturnType<Context['ask']['grounds']> {
  return groundsOnce(JSON.stringify(given), context, () => context.ask.grounds(given))
}

function sought(flow: Flow, recipient: Recipient, ground: string, context: Context): readonly PossibleGround[] {
  const { grounds = {} } = context.document
  const { purposes, given } = saidBy(flow, ground, context)
  const answer = groundsFor(Object.fromEntries(given), context)
  // What is about somebody does not become about nobody, and what serves purposes serves them still.
  const fits = (key: string) => {
    const kinds = grounds[key]?.recipients
    const isServing = purposes === undefined || grounds[key]?.serves !== undefined
    return (
      (kinds === 'any' || kinds?.includes(recipient.entry.kind)) &&
      isServing &&
      (!isAboutNobody(key, context.document) || isAboutNobody(ground, context.document))
    )
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

function isAboutNobody(ground: string, { grounds = {} }: Document): boolean {
  return Object.hasOwn(grounds, ground) && grounds[ground]?.subject === 'none'
}
