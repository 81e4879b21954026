import type { ConditionOn, DisclosureDerived, DutyDerived, UseDerived } from './condition.js'
import type {
  Checks,
  Clause,
  DutyRule,
  Field,
  Ground,
  Law,
  Order,
  Parameters,
  Prohibitions,
  Purpose,
  Recipient,
  RecordKinds,
  RetentionRule,
  Standings,
} from './entries.js'
import type { Facts } from './facts.js'
import type { Day, Text } from './text.js'

export * from './entries.js'

/** A message for a key that a literal carries by mistake. */
type Excess<Given, Known, Message> = {
  readonly [K in Exclude<keyof Given, keyof Known>]?: Message
}

type AskedBy<X> = X extends { readonly facts: readonly (infer Name)[] } ? Name : never

/** The purposes of a document, each with the facts it asks. */
export type Purposes<P, C, F extends Facts, Fi> = {
  readonly [K in keyof P]: Purpose<C, F, ConditionOn<F, AskedBy<P[K]>, UseDerived<NoInfer<Fi>>>> & Excess<P[K], Purpose, 'not a key of a purpose'>
}

/** The grounds of a document, each with the facts it asks. */
export type Grounds<G, C, F extends Facts, R, Fi> = {
  readonly [K in keyof G]: Ground<C, F, R, ConditionOn<F, AskedBy<G[K]>, DisclosureDerived<NoInfer<Fi>>>> & Excess<G[K], Ground, 'not a key of a ground'>
}

type EventOf<K> = string extends keyof K
  ? string
  : {
      [Kind in keyof K]: K[Kind] extends {
        readonly events: readonly (infer E)[]
      }
        ? E
        : never
    }[keyof K]
type FactsOfRecords<K> = string extends keyof K
  ? string
  : {
      [Kind in keyof K]: K[Kind] extends {
        readonly facts: readonly (infer N)[]
      }
        ? N
        : never
    }[keyof K]

/** The names of a document, in one type. What the values of a dictionary may cite follows from it alone, so the compiler works it out once a dictionary. */
interface DocumentNames {
  readonly clause: string
  readonly law: string
  readonly field: string
  readonly facts: Facts
  readonly purposes: unknown
  readonly recipient: string
  readonly grounds: unknown
  readonly records: unknown
  readonly rule: string
  readonly obligation: string
  readonly advice: string
}

/** The names of any document, the loose form. */
interface AnyNames extends DocumentNames {
  readonly purposes: { readonly [key: string]: Purpose }
  readonly grounds: { readonly [key: string]: Ground }
  readonly records: RecordKinds
}

interface FieldIn<N extends DocumentNames> extends Field<N['clause'], N['field'], keyof N['purposes'] & string> {}

interface RecipientIn<N extends DocumentNames> extends Recipient<N['law']> {}

interface RetentionRuleIn<N extends DocumentNames>
  extends RetentionRule<
    N['clause'],
    N['field'],
    keyof N['purposes'] & string,
    keyof N['grounds'] & string,
    keyof N['records'] & string,
    EventOf<N['records']>,
    N['law'],
    ConditionOn<N['facts'], FactsOfRecords<N['records']>, unknown>
  > {}

interface DutyRuleIn<N extends DocumentNames>
  extends DutyRule<
    N['clause'],
    N['law'],
    ConditionOn<N['facts'], keyof N['facts'], DutyDerived<NoInfer<N['field']>, keyof N['purposes'] & string, keyof N['grounds'] & string>>
  > {}

// What an entry may hold, whatever it cites: it asks nothing more of a document, and is what an editor shows and completes.
// With the names of the document it would cost the compiler three times the work.
interface AnyPurposes {
  readonly [key: string]: Purpose<string, Facts, unknown>
}
interface AnyGrounds {
  readonly [key: string]: Ground<string, Facts, string, unknown>
}

/**
 * A policy as data: JSON-serialisable, nothing in it is a function.
 * Names are the keys of their own dictionaries; everything else cites them.
 */
export interface Document<N extends DocumentNames = AnyNames> {
  /** The policy's name; the versions of one policy share it. */
  readonly id: string
  /** The version: any text. */
  readonly version: string
  /** The first day on which this version is in force. */
  readonly effectiveOn: Day
  /** The country whose days and borders count, ISO 3166-1 alpha-2. */
  readonly jurisdiction: string
  /** Countries whose protection counts as adequate: `recipientCountry` is `adequate` there. */
  readonly adequate?: readonly string[]
  /** The clauses of the published text, by id. */
  readonly clauses: { readonly [Id in N['clause']]: Clause }
  /** The laws cited, by their citation in English. */
  readonly laws?: { readonly [Citation in N['law']]: Law }
  /** The facts, each with the values it takes. */
  readonly facts?: N['facts']
  /** The fields that are collected. Any other is denied. */
  readonly fields: { readonly [Name in N['field']]: FieldIn<N> }
  /** The purposes of use. Any other is denied. */
  readonly purposes: N['purposes'] & AnyPurposes
  /** The kinds of recipient, each with the notices it is sent. */
  readonly recipients?: { readonly [Kind in N['recipient']]: RecipientIn<N> }
  /** The grounds of disclosure. Any other is denied. */
  readonly grounds?: N['grounds'] & AnyGrounds
  /** The kinds of record in which fields are held. */
  readonly records?: N['records'] & RecordKinds
  /** What stays possible once a person has asked to stop. */
  readonly standings?: Standings<keyof N['grounds'] & string, ConditionOn<N['facts'], keyof N['facts'], DisclosureDerived<NoInfer<N['field']>>>>
  /** The clauses on sale and rental. */
  readonly prohibitions?: Prohibitions<N['clause']>
  /** The retention rules, by id. What none keeps is deleted on request. */
  readonly retention?: { readonly [Id in N['rule']]: RetentionRuleIn<N> }
  /** The retention rules marked `extra` that the operator has switched on. */
  readonly extras?: readonly NoInfer<N['rule']>[]
  /** What the operator declares of itself. */
  readonly parameters: Parameters
  /** What the caller of an allowed request must do. */
  readonly obligations?: { readonly [Code in N['obligation']]: DutyRuleIn<N> }
  /** What the caller should know; it never changes an outcome. */
  readonly advice?: { readonly [Code in N['advice']]: DutyRuleIn<N> }
  /** The clauses that the checks of the engine cite. */
  readonly checks?: Checks<N['clause']>
  /** The order that answers follow. */
  readonly order?: Order<N['clause'], N['field'], N['obligation'], N['advice']>
  /** What the names mean that stand for themselves: facts and their words, attestations, events, parameters and their words. For sentences alone. */
  readonly glossary?: { readonly [name: string]: Text }
}
