import type { Condition } from './condition.js'
import type { Facts } from './facts.js'
import type { Day, Text } from './text.js'

// What stands in a document: one type for each kind of entry.

export * from './retention.js'

/**
 * How a clause is carried: `rule` decides, `obligation` rides on an allowed answer, `statement` is what no call can check.
 * Something must cite a rule and an obligation (a field, a purpose, a ground, a retention rule, a duty, a check or a prohibition); nothing may cite a statement.
 */
export type ClauseKind = 'rule' | 'obligation' | 'statement'

/** One clause of the published text, restated. */
export interface Clause {
  /** The section of the published text it stands in. */
  readonly section?: string
  /** How the clause is carried. */
  readonly kind: ClauseKind
  /** What the clause means, in the policy's own words. */
  readonly means: Text
  /** How an ambiguous phrase of it is read. */
  readonly reading?: Text
  /** Of a statement, which must have it: why no call can check it. */
  readonly because?: Text
}

/** A law the policy cites. Its key is its citation in English (`'APPI Art. 25'`). */
export interface Law {
  /** The citation in Japanese. */
  readonly ja?: string
  /** The day from which the cited wording has been in force. */
  readonly version: Day
  /** What it asks, in one sentence. */
  readonly means?: Text
}

/** A field that is collected. */
export interface Field<C = string, Fi = string, P = string> {
  /** The clause that lists it. */
  readonly clause: NoInfer<C>
  /** The purposes it serves; none for a field that only proves others. */
  readonly purposes: readonly NoInfer<P>[]
  /** What it is called. */
  readonly means?: Text
  /** No retention rule may ever keep it, and a document that stays unaltered does not keep it either. */
  readonly neverKept?: boolean
  /** It is collected only to prove these fields; a collection of it says which. */
  readonly proves?: readonly NoInfer<Fi>[]
}

/** Text for the record that a request must carry: present and not blank, never decided on. */
export type Attestation<When = Condition> =
  | string
  | {
      /** Its name. */
      readonly name: string
      /** Where it is asked. */
      readonly when: When
    }

/** A limit on top of a purpose's or ground's own condition, citing the clause it comes from. */
export interface Limit<C = string, When = Condition> {
  /** The clause its denials cite. */
  readonly clause: NoInfer<C>
  /** What must hold too. */
  readonly when: When
}

/** What a purpose and a ground have in common. */
interface Permission<C, F extends Facts, When> {
  /** Its place in every list, and the number a request may give instead of the key. */
  readonly number?: number
  /** What it is called. */
  readonly means?: Text
  /** The facts it asks, in the order in which their reasons are given. */
  readonly facts?: readonly (keyof F & string)[]
  /** The attestations it asks, in the order in which their reasons are given. */
  readonly attests?: readonly Attestation<When>[]
  /** When it is met; without one, always. */
  readonly when?: When
  /** Further limits, each with its own clause. */
  readonly limits?: readonly Limit<C, When>[]
}

/** A purpose of use. A condition that names no `recipientRelation` has the closed one: `none` or `subject`. */
export interface Purpose<C = string, F extends Facts = Facts, When = Condition> extends Permission<C, F, When> {
  /** The clause that lists it, or several; a reason cites the first. */
  readonly clause: NoInfer<C> | readonly NoInfer<C>[]
}

/** A ground of disclosure. */
export interface Ground<C = string, F extends Facts = Facts, R = string, When = Condition> extends Permission<C, F, When> {
  /** The clause that lists it, or several; a reason cites the first. */
  readonly clause: NoInfer<C> | readonly NoInfer<C>[]
  /** The kinds of recipient it allows; `'any'` for all. */
  readonly recipients: 'any' | readonly NoInfer<R>[]
  /** `'purposes'`: a disclosure on it names the purposes it serves, each agreed, and each field must serve one. */
  readonly serves?: 'purposes'
  /** `'none'`: what is disclosed is about nobody, so a subject is a fault. */
  readonly subject?: 'none'
}

/** What a recipient of a kind is told when a person asks to delete or to stop. */
export type Notice = 'erase' | 'stop-use' | 'keep-within-purposes' | 'disclosure-stopped'

/** A kind of recipient, and the notice it is sent for each kind of request; without one, none. */
export interface Recipient<L = string> {
  readonly means?: Text
  readonly notices?: {
    readonly delete?: Notice
    readonly 'stop-use'?: Notice
    readonly 'stop-disclosure'?: Notice
  }
  /** The notices are a duty, by these laws; without any, they are voluntary. */
  readonly laws?: readonly NoInfer<L>[]
}

/** Where a field is held, with the events and facts that a holding of this kind gives. */
export interface RecordKind {
  /** What it is called. */
  readonly means?: Text
  /** The events whose days a holding gives; retention rules count from them. */
  readonly events?: readonly string[]
  /** The facts a holding gives; retention rules depend on them. */
  readonly facts?: readonly string[]
}
export interface RecordKinds {
  readonly [kind: string]: RecordKind
}

/** A ground that stays open: for all its requests, or where the condition on its facts holds. */
export type OpenGround<G = string, When = Condition> =
  | NoInfer<G>
  | {
      /** The ground that stays open. */
      readonly ground: NoInfer<G>
      /** For which of its requests. */
      readonly when: When
    }

/** What stays possible for a person of this standing. */
export interface StandingRule<G = string, When = Condition> {
  /** `all`: uses go on. `retained`: only where a retention rule keeps the field and names the purpose. */
  readonly uses: 'all' | 'retained'
  /** `retained`: beside the grounds listed, those that a retention rule keeping the field names. `listed`: only those listed. */
  readonly disclosures: 'listed' | 'retained'
  /** The grounds that stay open. */
  readonly grounds: readonly OpenGround<G, When>[]
}

/**
 * The standings a person can bring about. `active` needs no rule. A missing one leaves open only what
 * retention rules name; a missing `disclosure-stopped`, every use and no disclosure.
 */
export interface Standings<G = string, When = Condition> {
  /** Of a person who asked to stop the use of their data. */
  readonly 'use-stopped'?: StandingRule<G, When>
  /** Of a person who asked to stop its disclosure. */
  readonly 'disclosure-stopped'?: StandingRule<G, When>
  /** Of a person who asked for it to be deleted. */
  readonly discontinued?: StandingRule<G, When>
}

/** An obligation or an advice: it comes from a clause or from laws, and rides where its condition holds. */
export interface DutyRule<C = string, L = string, When = Condition> {
  /** The clause it comes from. */
  readonly clause?: NoInfer<C>
  /** The laws it comes from. */
  readonly laws?: readonly NoInfer<L>[]
  /** What it asks, or advises. */
  readonly means: Text
  /** On which answers it rides. */
  readonly when: When
}

/** The checks of the engine that cite a clause of the policy's choosing. */
export const checkNames = [
  'unknown-field',
  'unknown-purpose',
  'unknown-ground',
  'use-not-agreed',
  'disclosure-not-agreed',
  'discontinued',
  'retained',
  'governed-by-partner',
  'linked-from-ours',
  'linking-to-ours',
  'governed-by-none',
  'governed-by-ours',
  'password-matched',
  'revised',
  'newest-applies',
] as const
/** The name of a check that cites a clause of the policy's choosing. */
export type CheckName = (typeof checkNames)[number]

/** Which clauses each check cites; a reason gives the first, an answer cites all. One that is not listed cites none. */
export type Checks<C = string> = {
  readonly [Name in CheckName]?: NoInfer<C> | readonly NoInfer<C>[]
}

/** The clauses that forbid a transaction on every ground. The transaction is denied with or without one. */
export interface Prohibitions<C = string> {
  /** The clause that forbids sale. */
  readonly sale?: NoInfer<C>
  /** The clause that forbids rental. */
  readonly rental?: NoInfer<C>
}

/** The order that answers follow; each list names all there are. Without one: code-unit order. */
export interface Order<C = string, Fi = string, D = string, A = string> {
  /** Every clause, in the published order. */
  readonly clauses?: readonly NoInfer<C>[]
  /** Every field. */
  readonly fields?: readonly NoInfer<Fi>[]
  /** Every obligation. */
  readonly obligations?: readonly NoInfer<D>[]
  /** Every advice. */
  readonly advice?: readonly NoInfer<A>[]
}
