import type { Facts, ValueOf } from './facts.js'
import type { Day } from './text.js'
import type { FieldOf, GroundRef, Named, PurposeRef, RecordOf, Vocabulary } from './vocabulary.js'

/** What the person asked to stop, in one word. Always given: there is no default. */
export const standings = ['active', 'use-stopped', 'disclosure-stopped', 'discontinued'] as const
/** What the person asked to stop: nothing (`active`), use, disclosure, or everything (`discontinued`). */
export type Standing = (typeof standings)[number]

/** The person the data is about. */
export interface Subject<V extends Vocabulary = Vocabulary, S extends Standing = Standing> {
  /** Who it is, in the caller's own words; compared with a recipient's id. */
  readonly id: string
  /** What the person asked to stop; always given. */
  readonly standing: S
  /** The corporation, where the customer is a corporate one. */
  readonly corporation?: string | undefined
  /** The purposes they agreed to, where narrower than the policy's. Absent: all. Empty: none. */
  readonly agreed?: readonly PurposeRef<V>[] | undefined
}

/** Who directed the collection: the company, or a partner, by name. */
export type Origin =
  | 'company'
  | {
      /** The partner's name. */
      readonly partner: string
    }

export const sites = ['ours', 'linked-from-ours', 'linking-to-ours'] as const
/** On whose site it happens. */
export type Site = (typeof sites)[number]

/**
 * The kind of record the value is held in. Of a person who asked something to stop, what a retention rule keeps there decides.
 * So it may be left out only where the standing is known to be `'active'`, or the policy has no kinds of record.
 */
type Held<V extends Vocabulary, S extends Standing> = [Exclude<S, 'active'>] extends [never]
  ? MayBeHeld<V>
  : [RecordOf<V>] extends [never]
    ? MayBeHeld<V>
    : IsHeld<V>

interface MayBeHeld<V extends Vocabulary> {
  /** The kind of record the value is held in. Give it wherever the standing comes from data: of a person who asked something to stop it decides. */
  readonly record?: RecordOf<V> | undefined
}

interface IsHeld<V extends Vocabulary> {
  /** The kind of record the value is held in: of a person who asked something to stop, what a retention rule keeps there decides. */
  readonly record: RecordOf<V>
}

/** What a use and a disclosure have in common: what keeps the value, and where it comes from. */
interface Origins<V extends Vocabulary> {
  /** The retention rules that keep this very holding, as a plan's entry lists them. Left out, every rule of its kind counts as still running. */
  readonly retainedBy?: readonly V['rule'][] | undefined
  /** Who directed the collection; the company unless given. */
  readonly origin?: Origin | undefined
  /** On whose site; `'ours'` unless given. */
  readonly site?: Site | undefined
}

type Simplify<T> = { [K in keyof T]: T[K] } & {}

type FactsAsked<T> = T extends { readonly facts: readonly (infer Name extends string)[] } ? Name : never
type AttestsOf<T> = T extends { readonly attests: readonly (infer A)[] } ? A : never
type Required_<A> = Extract<A, string>
type Conditional<A> = A extends { readonly name: infer Name extends string } ? Name : never

/** The evidence that a purpose or ground asks: its facts and attestations, flat. */
type EvidenceFor<F extends Facts, T> = Simplify<
  { readonly [Name in FactsAsked<T> & keyof F]: ValueOf<F[Name]> } & { readonly [Name in Required_<AttestsOf<T>>]: string } & {
    readonly [Name in Conditional<AttestsOf<T>>]?: string | undefined
  }
>

/** `evidence` is required where something is asked, and refused where nothing is. Of a policy read at run time it may be anything. */
type Evidence<F extends Facts, T> = string extends keyof F
  ? { readonly evidence?: { readonly [name: string]: string | boolean | undefined } | undefined }
  : [FactsAsked<T> | AttestsOf<T>] extends [never]
    ? { readonly evidence?: 'nothing is asked as evidence here' | undefined }
    : { readonly evidence: EvidenceFor<F, T> }

/** May these fields be used for this purpose? */
export type UseRequest<V extends Vocabulary, Ref extends PurposeRef<V>, Fi, S extends Standing = Standing> = {
  /** The purpose of use, by its key or number. */
  readonly purpose: Ref
  /** The fields to be used, at least one. */
  readonly fields: readonly Fi[]
  /** The person the data is about. */
  readonly subject: Subject<V, S>
  /** Who receives it, when it does not stay with the company. */
  readonly recipient?:
    | {
        /** Who it is: the subject, where it is the subject's id. */
        readonly id: string
        /** The corporation they work for. */
        readonly corporation?: string | undefined
      }
    | undefined
} & Origins<V> &
  Held<V, S> &
  Evidence<V['facts'], Named<V['purposes'], Ref>>

/** The kinds of recipient that a ground allows. */
type KindsFor<V extends Vocabulary, T> = T extends { readonly recipients: readonly (infer Kind)[] } ? Kind : V['recipient']

/** Whom a disclosure goes to. */
export interface DisclosureRecipient<Kind> {
  /** Its kind, one that the ground allows. */
  readonly kind: Kind
  /** Its name, for the record. */
  readonly name: string
  /** ISO 3166-1 alpha-2, two capital letters. */
  readonly country: string
}

/** A ground that is about nobody refuses everything that names somebody. */
type About<V extends Vocabulary, T, S extends Standing> = string extends V['ground']
  ? { readonly subject?: Subject<V, S> | undefined } & MayBeHeld<V>
  : T extends { readonly subject: 'none' }
    ? { readonly subject?: 'this ground is about nobody' | undefined; readonly record?: undefined; readonly retainedBy?: undefined }
    : { readonly subject: Subject<V, S> } & Held<V, S>

type Serving<V extends Vocabulary, T> = string extends V['ground']
  ? { readonly purposes?: readonly PurposeRef<V>[] | undefined }
  : T extends { readonly serves: 'purposes' }
    ? { readonly purposes: readonly PurposeRef<V>[] }
    : { readonly purposes?: 'this ground serves no purposes' | undefined }

/** May these fields be disclosed to this recipient on this ground? */
export type DisclosureRequest<V extends Vocabulary, Ref extends GroundRef<V>, Fi, S extends Standing = Standing> = {
  /** The ground of disclosure, by its key or number. */
  readonly ground: Ref
  /** The fields to be disclosed, at least one. */
  readonly fields: readonly Fi[]
  /** Whom the disclosure goes to. */
  readonly recipient: DisclosureRecipient<KindsFor<V, Named<V['grounds'], Ref>>>
  /** What is given in return; `'none'` unless given. Sale and rental are denied. */
  readonly transaction?: Transaction | undefined
} & Origins<V> &
  About<V, Named<V['grounds'], Ref>, S> &
  Serving<V, Named<V['grounds'], Ref>> &
  Evidence<V['facts'], Named<V['grounds'], Ref>>

export const transactions = ['none', 'sale', 'rental'] as const
/** What is given in return for a disclosure. Sale and rental are denied on every ground. */
export type Transaction = (typeof transactions)[number]

/** May these fields be collected? */
export interface CollectRequest<Fi, AnyField> {
  /** The fields to be collected, at least one. */
  readonly fields: readonly Fi[]
  /** Of a field that only proves others: which of them. */
  readonly proves?: readonly AnyField[] | undefined
  /** The fields already held of this person. */
  readonly alreadyHeld?: readonly AnyField[] | undefined
}

export const persons = ['customer', 'transacting', 'neither'] as const
/** Whose policy governs? */
export interface GovernsRequest {
  /** Whether the person uses the services, transacts with the company, or neither. */
  readonly person: (typeof persons)[number]
  /** Who directed the collection; the company unless given. */
  readonly origin?: Origin | undefined
  /** On whose site; `'ours'` unless given. */
  readonly site?: Site | undefined
}

/** Which fields may this use read? A use without its fields. */
export type FieldsRequest<V extends Vocabulary, Ref extends PurposeRef<V>, S extends Standing = Standing> = Omit<UseRequest<V, Ref, FieldOf<V>, S>, 'fields'>

/** Any of the facts of the policy. */
export type SomeFacts<V extends Vocabulary> = { readonly [Name in keyof V['facts']]?: ValueOf<V['facts'][Name]> | undefined }

/** What a person asks: everything deleted, no more use, or no more disclosure. */
export const deletionRequests = ['delete', 'stop-use', 'stop-disclosure'] as const
/** What a person asks. */
export type DeletionRequestKind = (typeof deletionRequests)[number]

type EventsOf<T> = T extends { readonly events: readonly (infer E extends string)[] } ? E : never

/** One value held: a field in a record kind, with the days and facts its retention depends on. */
export type Holding<V extends Vocabulary, Ref = string | number | undefined> = { [Kind in RecordOf<V>]: HoldingIn<V, Kind, Ref> }[RecordOf<V>]

/**
 * What a holding may give: what its kind gives. Of a kind that gives nothing the names of the other kinds are refused, since an empty
 * object type would take anything; of a policy read at run time anything may be given.
 */
type Given<Names, All extends PropertyKey, Members, Value> = string extends All
  ? { readonly [name: string]: Value | undefined }
  : [Names] extends [never]
    ? { readonly [Name in All]?: never }
    : Members

interface HoldingIn<V extends Vocabulary, Kind extends RecordOf<V>, Ref> {
  /** The field that is held. */
  readonly field: FieldOf<V>
  /** The kind of record it is held in. */
  readonly record: Kind
  /** The days on which the events of its kind happened; one not given has not happened yet. */
  readonly events?:
    | Given<EventsOf<V['records'][Kind]>, EventsOf<V['records'][RecordOf<V>]>, { readonly [E in EventsOf<V['records'][Kind]>]?: Day | undefined }, Day>
    | undefined
  /** What is known of it that a retention rule asks; one not given keeps longest. */
  readonly facts?:
    | Given<
        FactsAsked<V['records'][Kind]>,
        keyof V['facts'],
        { readonly [F in FactsAsked<V['records'][Kind]> & keyof V['facts']]?: ValueOf<V['facts'][F]> | undefined },
        string | boolean
      >
    | undefined
  /** Comes back untouched in the plan. */
  readonly ref?: Ref | undefined
  /** The system that holds it. */
  readonly store?: string | undefined
  /** The document it is part of. */
  readonly document?: string | undefined
  /** The document must stay as it is: whole, or gone. Said on each of its holdings. */
  readonly unalterable?: boolean | undefined
  /** A copy that cannot be erased before this day: a backup's rotation. */
  readonly erasableFrom?: Day | undefined
}

/** What a legal hold covers: everything, or whatever any of these lists names. */
export type Covers<V extends Vocabulary> =
  | 'everything'
  | {
      /** The references of the holdings. */
      readonly refs?: readonly (string | number)[] | undefined
      /** The documents the holdings are part of. */
      readonly documents?: readonly string[] | undefined
      /** Whole kinds of record. */
      readonly records?: readonly RecordOf<V>[] | undefined
      /** Whole fields. */
      readonly fields?: readonly FieldOf<V>[] | undefined
    }

/** An order to keep, whatever the schedule says. */
export interface LegalHold<V extends Vocabulary> {
  /** The order's own name, each once. */
  readonly id: string
  /** Which holdings it keeps. */
  readonly covers: Covers<V>
  /** The day it began, for the record. */
  readonly from?: Day | undefined
  /** The first day on which it no longer keeps. Absent: it is open. */
  readonly releasedOn?: Day | undefined
}

/** A request to delete or to stop, with everything held of the person. */
export interface DeletionInput<V extends Vocabulary, Ref = string | number | undefined> {
  /** What the person asks. */
  readonly request: DeletionRequestKind
  /** The day the request arrived. */
  readonly requestedOn: Day
  /** The day the plan is made for. */
  readonly asOf: Day
  /** The person who asks. */
  readonly subject: {
    /** Who it is, in the caller's own words. */
    readonly id: string
  }
  /** Everything held of the person; it may be empty. */
  readonly holdings: readonly Holding<V, Ref>[]
  /** The orders to keep. */
  readonly holds?: readonly LegalHold<V>[] | undefined
  /** Whom the data went to. */
  readonly recipients?:
    | readonly {
        /** The kind of recipient. */
        readonly kind: V['recipient']
        /** Its name, as the notice bears it. */
        readonly name: string
        /** ISO 3166-1 alpha-2, two capital letters. */
        readonly country?: string | undefined
      }[]
    | undefined
}
