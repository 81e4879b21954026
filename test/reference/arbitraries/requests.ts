import fc from 'fast-check'
import type { Condition } from '../../../src/model/condition.js'
import type { FactValue } from '../../../src/model/decision.js'
import type { Document, Ground, Purpose } from '../../../src/model/document.js'
import { closedCondition } from '../can-use.js'
import { type Look, truthOf } from '../condition.js'
import { fieldsInOrder, groundsInOrder, namesOf, own, purposesInOrder } from '../order.js'
import { rulesInForce, standingRule } from '../says.js'
import { chosen, filled, maybeChosen, members, percent, pick, sometimes, subset, turned } from './pick.js'
import { printed } from './shown.js'
import { spoiled, spoils } from './spoil.js'

type Raw<T> = T extends fc.Arbitrary<infer U> ? U : never

/** A kind of request: what is drawn beside a document, and the request that this makes of it. */
export interface Kind<T> {
  readonly raw: fc.Arbitrary<T>
  readonly build: (document: Document, raw: T) => unknown
}

/** A random document with a request for it. Both shrink, each on its own. */
export function documentAnd<T>(documents: fc.Arbitrary<Document>, { raw, build }: Kind<T>): fc.Arbitrary<readonly [Document, unknown]> {
  return fc.tuple(documents, raw).map(([document, each]) => printed([document, build(document, each)] as const))
}

/**
 * A random document with several requests for it: most of the time goes into the document.
 * There are few of them, or, with `size` set to `max`, about half of `most`.
 */
export function documentAndMany<T>(
  documents: fc.Arbitrary<Document>,
  { raw, build }: Kind<T>,
  most = 10,
  size?: 'max',
): fc.Arbitrary<readonly [Document, readonly unknown[]]> {
  return fc
    .tuple(documents, fc.array(raw, { minLength: 1, maxLength: most, ...(size === undefined ? {} : { size }) }))
    .map(([document, list]) => printed([document, printed(list.map((each) => build(document, each)))] as const))
}

const standings = ['active', 'use-stopped', 'disclosure-stopped', 'discontinued'] as const
const standing = fc.nat({ max: 9 }).map((at) => (at < 6 ? 'active' : chosen(standings, at - 5)))
const sites = ['ours', 'linked-from-ours', 'linking-to-ours']

const place = fc.record({
  origin: sometimes(7, fc.constantFrom('company', 'company', 'partner')),
  site: sometimes(7, fc.constantFrom('ours', 'ours', ...sites)),
})

const placeFrom = ({ origin, site }: Raw<typeof place>): object => ({ origin: origin === 'partner' ? { partner: 'Other KK' } : origin, site })

const asked = {
  name: pick,
  byNumber: fc.boolean(),
  fields: fc.array(pick, { minLength: 1, maxLength: 4 }),
  /** The fields, record and facts are chosen so that the request has a chance. */
  fit: percent(93),
  meet: percent(88),
  facts: pick,
  standing,
  corporate: fc.boolean(),
  agreed: sometimes(25, fc.tuple(pick, percent(80))),
  record: sometimes(70, pick),
  retainedBy: sometimes(35, pick),
  place,
  attest: percent(97),
}

// ————— canUse —————

const rawUse = fc.record({ ...asked, stranger: pick, spoils: spoils(28) })

/** Requests to `canUse`: some four in ten with something wrong in them, the others mostly in order. */
export const uses: Kind<Raw<typeof rawUse>> = { raw: rawUse, build: useRequest }

/** Requests to `fieldsFor`: the same without fields. */
export const fieldsRequests: Kind<Raw<typeof rawUse>> = { raw: rawUse, build: (document, raw) => useRequest(document, raw, false) }

function useRequest(document: Document, raw: Raw<typeof rawUse>, withFields = true): unknown {
  const all = purposesInOrder(document)
  const served = raw.fit ? all.filter((each) => Object.values(document.fields).some((field) => field.purposes.includes(each))) : []
  const key = chosen(served.length > 0 ? served : all, raw.name)
  const purpose = own<Purpose>(document.purposes, key)
  const keeping = rulesInForce(document).filter(([, rule]) => rule.purposes.includes(key))
  const [, rule] = maybeChosen(keeping, raw.name + raw.facts) ?? []
  const onlyRetained = raw.standing !== 'active' && standingRule(document, raw.standing).uses === 'retained'
  const serving = fieldsInOrder(document).filter((field) => own(document.fields, field)?.purposes.includes(key))
  const kept = onlyRetained && rule !== undefined ? serving.filter((field) => rule.fields.includes(field)) : serving
  const fields = fieldsFrom(document, raw.fields, raw.fit ? (kept.length > 0 ? kept : serving) : [])
  const record = raw.fit && onlyRetained && rule !== undefined ? chosen(rule.records, raw.record ?? 0) : recordFrom(document, raw)
  const relations = ['none', 'subject', 'same-corporation', 'other']
  const conditions = [closedCondition(purpose?.when), ...(purpose?.limits ?? []).map(({ when }) => when)]
  const { evidence, derived } = evidenceFrom(
    document,
    purpose,
    conditions,
    { recipientRelation: turned(relations, raw.stranger) },
    withFields ? fields : undefined,
    raw,
  )
  const corporation = raw.corporate || derived === 'same-corporation' ? 'Mori KK' : undefined
  const recipient = {
    none: undefined,
    subject: members({ id: 'c-1', corporation: raw.stranger % 3 === 0 ? 'Mori KK' : undefined }),
    'same-corporation': { id: 'u-2', corporation: 'Mori KK' },
    other: members({ id: 'u-3', corporation: raw.stranger % 2 === 0 ? 'mori kk' : undefined }),
  }[String(derived)]
  const request = members({
    purpose: nameOf(purpose, key, raw.byNumber),
    fields: withFields ? fields : undefined,
    subject: subjectFrom(document, raw, [key], corporation),
    recipient,
    evidence,
    record: onlyRetained || raw.fields.length % 2 === 0 ? record : undefined,
    retainedBy: retainedByFrom(document, raw, raw.fit ? keeping.map(([id]) => id) : []),
    ...placeFrom(raw.place),
  })
  return spoiled(request, raw.spoils)
}

// ————— canDisclose —————

const rawDisclosure = fc.record({
  ...asked,
  purposes: pick,
  recipient: pick,
  country: pick,
  transaction: sometimes(7, fc.constantFrom('none', 'none', 'sale', 'rental')),
  spoils: spoils(28),
})

/** Requests to `canDisclose`: some four in ten with something wrong in them, the others mostly in order. */
export const disclosures: Kind<Raw<typeof rawDisclosure>> = { raw: rawDisclosure, build: disclosureRequest }

function disclosureRequest(document: Document, raw: Raw<typeof rawDisclosure>): unknown {
  const key = maybeChosen(groundsInOrder(document), raw.name)
  const ground = key === undefined ? undefined : own<Ground>(document.grounds, key)
  const aboutNobody = ground?.subject === 'none'
  const listed =
    raw.standing !== 'active' && standingRule(document, raw.standing).grounds.some((open) => (typeof open === 'string' ? open : open.ground) === key)
  const onlyRetained = raw.standing !== 'active' && !listed && standingRule(document, raw.standing).disclosures === 'retained'
  const keeping = rulesInForce(document).filter(([, rule]) => key !== undefined && rule.grounds.includes(key))
  const [, rule] = maybeChosen(keeping, raw.name + raw.facts) ?? []
  const kept = onlyRetained && rule !== undefined ? rule.fields : fieldsInOrder(document)
  const firstField = own(document.fields, chosen(kept, raw.fields[0] ?? 0))
  const served = firstField === undefined || firstField.purposes.length === 0 ? purposesInOrder(document) : firstField.purposes
  const purposes =
    ground?.serves === 'purposes' || (!raw.fit && raw.purposes % 2 === 0) ? filled(raw.fit ? served : purposesInOrder(document), raw.purposes) : undefined
  const fitting = purposes === undefined ? kept : kept.filter((field) => own(document.fields, field)?.purposes.some((each) => purposes.includes(each)))
  const fields = fieldsFrom(document, raw.fields, raw.fit ? fitting : [])
  const record = raw.fit && onlyRetained && rule !== undefined ? chosen(rule.records, raw.record ?? 0) : recordFrom(document, raw)
  const conditions = [ground?.when, ...(ground?.limits ?? []).map(({ when }) => when), ...openings(document, raw.standing, key)]
  const countries = turned(['home', 'adequate', 'foreign'], raw.country)
  const { evidence, derived } = evidenceFrom(document, ground, conditions, { recipientCountry: countries }, fields, raw)
  const kinds = raw.fit && ground !== undefined && ground.recipients !== 'any' ? ground.recipients : namesOf(document.recipients)
  const adequate = document.adequate ?? []
  const country = derived === 'home' ? document.jurisdiction : derived === 'adequate' && adequate.length > 0 ? chosen(adequate, raw.country) : 'BR'
  const request = members({
    ground: key === undefined ? 'entrustment' : nameOf(ground, key, raw.byNumber),
    purposes: purposes?.map((purpose, index) => nameOf(own<Purpose>(document.purposes, purpose), purpose, (raw.purposes + index) % 2 === 0)),
    fields,
    subject: aboutNobody && raw.fit ? undefined : subjectFrom(document, raw, purposes ?? [], raw.corporate ? 'Mori KK' : undefined),
    recipient: { kind: chosen(kinds, raw.recipient), name: 'Courier', country },
    transaction: raw.transaction,
    evidence,
    record: !(aboutNobody && raw.fit) && (onlyRetained || raw.fields.length % 2 === 0) ? record : undefined,
    retainedBy: aboutNobody && raw.fit ? undefined : retainedByFrom(document, raw, raw.fit ? keeping.map(([id]) => id) : []),
    ...placeFrom(raw.place),
  })
  return spoiled(request, raw.spoils)
}

/** The conditions under which the standing leaves the ground open. */
function openings(document: Document, standing: (typeof standings)[number], key: string | undefined): readonly Condition[] {
  if (standing === 'active') return []
  return standingRule(document, standing).grounds.flatMap((open) => (typeof open === 'string' || open.ground !== key ? [] : [open.when]))
}

// ————— what both have —————

type RawAsked = Pick<Raw<typeof rawUse>, 'name' | 'byNumber' | 'fields' | 'fit' | 'meet' | 'facts' | 'standing' | 'agreed' | 'record' | 'retainedBy' | 'attest'>

function nameOf(named: { readonly number?: number } | undefined, key: string, byNumber: boolean): string | number {
  return byNumber && named?.number !== undefined ? named.number : key
}

function fieldsFrom(document: Document, picks: readonly number[], fitting: readonly string[]): readonly string[] {
  return picks.map((at) => chosen(fitting.length > 0 ? fitting : fieldsInOrder(document), at))
}

function recordFrom(document: Document, raw: RawAsked): string | undefined {
  return raw.record === undefined ? undefined : maybeChosen(namesOf(document.records), raw.record)
}

function subjectFrom(document: Document, raw: RawAsked, purposes: readonly string[], corporation: string | undefined): object {
  const all = purposesInOrder(document)
  const agreed = raw.agreed === undefined ? undefined : [...subset(all, raw.agreed[0]), ...(raw.agreed[1] ? purposes : [])]
  return members({
    id: 'c-1',
    standing: raw.standing,
    corporation,
    agreed: agreed?.map((key, index) => nameOf(own<Purpose>(document.purposes, key), key, index % 2 === 0)),
  })
}

function retainedByFrom(document: Document, raw: RawAsked, keeping: readonly string[]): readonly string[] | undefined {
  if (raw.retainedBy === undefined) return undefined
  const inForce = rulesInForce(document).map(([id]) => id)
  return [...new Set([...subset(inForce, raw.retainedBy), ...subset(keeping, raw.retainedBy + 1), ...keeping.slice(0, 1)])]
}

/** Facts and attestations, and the derived value that goes with them: where it can be, such as meet the conditions. */
function evidenceFrom(
  document: Document,
  permission: Purpose | Ground | undefined,
  conditions: readonly (Condition | undefined)[],
  derived: { readonly [fact: string]: readonly string[] },
  fields: readonly string[] | undefined,
  raw: RawAsked,
): { readonly evidence: object | undefined; readonly derived: FactValue | undefined } {
  const facts = permission?.facts ?? []
  const [derivedName = '', derivedValues = []] = Object.entries(derived)[0] ?? []
  const values = (name: string): readonly FactValue[] => {
    if (name === derivedName) return derivedValues
    const type = own(document.facts, name)
    return Array.isArray(type) ? type : [true, false]
  }
  const names = [derivedName, ...facts]
  const sizes = names.map((name) => values(name).length)
  const total = Math.min(
    sizes.reduce((product, size) => product * size, 1),
    2_000,
  )
  const assignment = (at: number): ReadonlyMap<string, FactValue> => {
    let left = at
    return new Map(
      names.map((name, index) => {
        const size = sizes[index] ?? 1
        const value = chosen(values(name), left % size)
        left = Math.floor(left / size)
        return [name, value] as const
      }),
    )
  }
  const meets = (given: ReadonlyMap<string, FactValue>): boolean => {
    const look: Look = (name) => {
      if (name === 'asked') return { fields: fields ?? fieldsInOrder(document), complete: true }
      const value = given.get(name)
      return value === undefined ? 'absent' : { is: value }
    }
    return conditions.every((condition) => truthOf(condition, look) === true)
  }
  const tried = Array.from({ length: total }, (_, index) => (raw.facts + index) % total)
  const met = raw.meet ? tried.find((at) => meets(assignment(at))) : undefined
  const given = assignment(met ?? raw.facts % total)
  const attestations = (permission?.attests ?? []).map((each) => (typeof each === 'string' ? each : each.name))
  const attested = raw.attest ? attestations : attestations.slice(1)
  const evidence = { ...Object.fromEntries(facts.map((name) => [name, given.get(name)])), ...Object.fromEntries(attested.map((name) => [name, 'T-1'])) }
  const nothing = facts.length === 0 && attestations.length === 0
  return { evidence: nothing && raw.facts % 4 > 0 ? undefined : evidence, derived: given.get(derivedName) }
}

// ————— canCollect, governs, passwordLiability, groundsFor —————

const rawCollect = fc.record({
  fields: fc.array(pick, { minLength: 1, maxLength: 4 }),
  proves: sometimes(20, pick),
  fit: percent(85),
  held: sometimes(40, pick),
  spoils: spoils(28),
})

/** Requests to `canCollect`. */
export const collections: Kind<Raw<typeof rawCollect>> = { raw: rawCollect, build: collectRequest }

function collectRequest(document: Document, raw: Raw<typeof rawCollect>): unknown {
  const fields = raw.fields.map((at) => chosen(fieldsInOrder(document), at))
  const proving = fields.find((field) => own(document.fields, field)?.proves !== undefined)
  const provable = proving === undefined ? [] : (own(document.fields, proving)?.proves ?? [])
  const fitting = proving === undefined ? undefined : filled(provable, raw.proves ?? 1)
  const proves = raw.fit ? fitting : raw.proves === undefined ? undefined : filled(fieldsInOrder(document), raw.proves)
  const held = raw.held === undefined ? undefined : subset(fieldsInOrder(document), raw.held)
  return spoiled(members({ fields, proves, alreadyHeld: raw.fit && fitting !== undefined ? [...(held ?? []), ...fitting] : held }), raw.spoils)
}

const rawGoverns = fc.record({
  person: fc.constantFrom('customer', 'transacting', 'neither'),
  partner: percent(30),
  company: percent(20),
  site: sometimes(50, fc.constantFrom(...sites)),
  spoils: spoils(28),
})

/** Requests to `governs`. */
export const governsRequests: Kind<Raw<typeof rawGoverns>> = {
  raw: rawGoverns,
  build: (_, raw) => {
    const origin = raw.partner ? { partner: 'Other KK' } : raw.company ? 'company' : undefined
    return spoiled(members({ person: raw.person, origin, site: raw.site }), raw.spoils)
  },
}

const rawPassword = fc.record({ matched: fc.boolean(), spoils: spoils(28) })

/** Requests to `passwordLiability`. */
export const passwordRequests: Kind<Raw<typeof rawPassword>> = { raw: rawPassword, build: (_, { matched, spoils: list }) => spoiled({ matched }, list) }

const rawFacts = fc.record({ given: pick, values: fc.array(pick, { minLength: 8, maxLength: 8 }), spoils: spoils(25) })

/** Facts for `groundsFor`: any subset of them. */
export const factsGiven: Kind<Raw<typeof rawFacts>> = { raw: rawFacts, build: factRequest }

function factRequest(document: Document, raw: Raw<typeof rawFacts>): unknown {
  const facts = subset(namesOf(document.facts), raw.given).map((name, index) => {
    const type = own(document.facts, name)
    return [name, chosen<FactValue>(Array.isArray(type) ? type : [true, false], raw.values[index] ?? 0)]
  })
  return spoiled(Object.fromEntries(facts), raw.spoils)
}
