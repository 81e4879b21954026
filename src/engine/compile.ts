import { bare } from '../compile/bare.js'
import { type Clausal, conjunctsOf, type ValuesOf } from '../compile/conjuncts.js'
import { compileDuties, type Duties } from '../compile/duties.js'
import { listed } from '../compile/listed.js'
import { compileNames, type Names, sorted } from '../compile/names.js'
import { rulesInForce } from '../compile/retention.js'
import { valuesIn } from '../compile/values.js'
import type { Condition } from '../model/condition.js'
import type { FactValue, PolicyIdentity } from '../model/decision.js'
import type { CheckName, Document, Ground, Limit, Purpose, RetentionRule } from '../model/document.js'
import type { Policy } from '../model/policy.js'

/** A policy compiled once: everything an answer looks up, under its name. */
export interface Compiled {
  readonly document: Document
  readonly identity: PolicyIdentity
  readonly names: Names
  readonly duties: Duties
  readonly fields: ReadonlyMap<string, CompiledField>
  readonly purposes: ReadonlyMap<string, CompiledPurpose>
  readonly grounds: ReadonlyMap<string, CompiledGround>
  /** The kinds of recipient and of record, in code-unit order. */
  readonly recipients: ReadonlySet<string>
  readonly records: ReadonlySet<string>
  /** The retention rules in force, by id. */
  readonly rules: ReadonlyMap<string, RetentionRule>
  /** The values of a fact or derived fact, in its own order. */
  readonly valuesOf: ValuesOf
  /** The clauses a check cites; a reason gives the first. */
  readonly checks: (check: CheckName) => readonly string[]
}

interface CompiledField {
  readonly name: string
  readonly clause: string
  readonly purposes: ReadonlySet<string>
  /** The purposes it serves, as a reason names them. */
  readonly serves: readonly { readonly purpose: string; readonly number?: number }[]
  /** The fields it may be collected to prove; none for a field collected for itself. */
  readonly proves: ReadonlySet<string> | undefined
}

/** A fact that a purpose or ground asks, with its values. */
interface AskedFact {
  readonly name: string
  readonly values: readonly FactValue[]
}

/** A conjunct of a condition, with the clause that its failure cites. */
export interface Conjunct {
  readonly clause: string
  readonly part: Clausal
}

/** An attestation that is asked: always, or where its condition holds. */
interface AskedAttestation {
  readonly name: string
  readonly when: Condition | undefined
}

/** What a purpose and a ground have in common, compiled. */
export interface Permission {
  readonly key: string
  readonly number: number | undefined
  /** All the clauses an allow cites for it, limits included. */
  readonly clauses: readonly string[]
  /** The clause its own denials cite. */
  readonly clause: string
  readonly facts: readonly AskedFact[]
  readonly attests: readonly AskedAttestation[]
  readonly conjuncts: readonly Conjunct[]
}

export interface CompiledPurpose extends Permission {
  readonly kind: 'purpose'
}

export interface CompiledGround extends Permission {
  readonly kind: 'ground'
  /** The kinds of recipient it allows, in its own order; `undefined` for any. */
  readonly recipients: readonly string[] | undefined
  readonly servesPurposes: boolean
  readonly hasSubject: boolean
}

export function compile(policy: Policy): Compiled {
  const document: Document = bare(policy.document)
  const names = compileNames(document)
  const valuesOf = valuesIn(document, names)
  return {
    document,
    identity: policy.identity,
    names,
    duties: compileDuties(document, names),
    fields: new Map(names.fields.map((name) => [name, compileField(document, names, name)])),
    purposes: new Map(names.purposes.map((key) => [key, compilePurpose(document, valuesOf, key)])),
    grounds: new Map(names.grounds.map((key) => [key, compileGround(valuesOf, document.grounds?.[key], key)])),
    recipients: new Set(sorted(document.recipients ?? {})),
    records: new Set(sorted(document.records ?? {})),
    rules: new Map(rulesInForce(document)),
    valuesOf,
    checks: (check) => listed(document.checks?.[check]),
  }
}

function compileField(document: Document, names: Names, name: string): CompiledField {
  const field = present(document.fields[name])
  return {
    name,
    clause: field.clause,
    purposes: new Set(field.purposes),
    serves: names.inOrder('purposes', field.purposes).map((purpose) => numbered({ purpose }, document.purposes[purpose]?.number)),
    proves: field.proves === undefined ? undefined : new Set(field.proves),
  }
}

/** What a use is met by where its purpose says nothing of recipients: it stays with the company or goes to the person. */
const closed: Condition = { recipientRelation: ['none', 'subject'] }

function compilePurpose(document: Document, valuesOf: ValuesOf, key: string): CompiledPurpose {
  const purpose = present(document.purposes[key])
  const own = purpose.when === undefined ? [] : [purpose.when]
  return { kind: 'purpose', ...permission(valuesOf, key, purpose, namesRelation(purpose.when) ? own : [closed, ...own]) }
}

function compileGround(valuesOf: ValuesOf, declared: Ground | undefined, key: string): CompiledGround {
  const ground = present(declared)
  return {
    kind: 'ground',
    ...permission(valuesOf, key, ground, ground.when === undefined ? [] : [ground.when]),
    recipients: ground.recipients === 'any' ? undefined : ground.recipients,
    servesPurposes: ground.serves === 'purposes',
    hasSubject: ground.subject !== 'none',
  }
}

function namesRelation(condition: Condition | undefined): boolean {
  return condition !== undefined && Object.entries(condition).some(([key, value]) => key === 'recipientRelation' || nested(value).some(namesRelation))
}

function nested(value: Condition[string]): readonly Condition[] {
  return (Array.isArray(value) ? value : [value]).filter((each): each is Condition => typeof each === 'object')
}

function permission(valuesOf: ValuesOf, key: string, from: Purpose | Ground, own: readonly Condition[]): Permission {
  const clauses = listed(from.clause)
  const clause = clauses.at(0) ?? ''
  const facts = (from.facts ?? []).map((name) => ({ name, values: valuesOf(name) }))
  const order = ['recipientRelation', 'recipientCountry', 'asked', ...facts.map(({ name }) => name)]
  const limits: readonly Limit[] = [{ clause, when: { all: own } }, ...(from.limits ?? [])]
  return {
    key,
    number: from.number,
    clauses: [...clauses, ...(from.limits ?? []).map((limit) => limit.clause)],
    clause,
    facts,
    attests: (from.attests ?? []).map((asked) => (typeof asked === 'string' ? { name: asked, when: undefined } : asked)),
    conjuncts: limits.flatMap((limit) => conjunctsOf(limit.when, valuesOf, order).map((part) => ({ clause: limit.clause, part }))),
  }
}

/** A name with its number, where it has one. */
export function numbered<T extends object>(name: T, number: number | undefined): T & { readonly number?: number } {
  return number === undefined ? name : { ...name, number }
}

/** What has this name; nothing where there is no name. */
export function named<T>(things: ReadonlyMap<string, T>, name: string | undefined): T | undefined {
  return name === undefined ? undefined : things.get(name)
}

/** What a sound policy has under each of its own names. */
function present<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('the policy is not sound')
  return value
}
