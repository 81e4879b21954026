import type { CountryClass, DeletionRequestKind, Relation, Standing } from 'clausewise'
import type { ComponentChildren, VNode } from 'preact'
import type { Role } from '../grounds/role-of.js'

/** The columns of the schedule, in their order. */
type ScheduleColumn = 'rule' | 'from' | 'period' | 'counted' | 'last' | 'deletable' | 'laws' | 'records' | 'fields' | 'purposes' | 'grounds'

/** What a bar of the schedule says of its rule; days in words. */
interface BarSaid {
  readonly means: string
  readonly event: string
  readonly on: string
  readonly period: string
  readonly countedFrom: string | undefined
  readonly retainedUntil: string | undefined
  readonly deletableFrom: string | undefined
}

/** The page's own words in one language. What is the policy's comes from the policy, what is an answer's from the library. */
export interface Words {
  /** The heading of the page. */
  readonly title: string
  readonly language: string
  readonly contents: string
  readonly policy: string
  readonly version: string
  readonly since: string
  readonly jurisdiction: string
  readonly digest: string
  readonly clauses: string
  readonly none: string
  readonly always: string
  readonly comma: string
  readonly colon: string
  readonly or: string
  readonly signs: { readonly [Sign in 'open' | 'closed']: string }
  readonly truth: (value: boolean) => string
  readonly wordingOf: (day: VNode) => ComponentChildren
  readonly standings: { readonly [S in Standing]: string }
  readonly requests: { readonly [Kind in DeletionRequestKind]: string }
  /** What a condition may name beside the policy's facts. */
  readonly derived: { readonly [Fact in 'recipientRelation' | 'recipientCountry' | 'asked']: string }
  readonly derivedValues: {
    readonly recipientRelation: { readonly [R in Relation]: string }
    readonly recipientCountry: { readonly [C in CountryClass]: string }
  }
  readonly together: { readonly [Kind in 'all' | 'any' | 'not']: string }
  readonly matrix: {
    readonly title: string
    readonly says: string
    readonly caption: string
    readonly standing: string
    readonly record: string
    readonly agreed: string
    readonly count: (allowed: number, all: number) => string
    readonly allowed: string
    readonly denied: string
    readonly pick: string
    /** Before whom a use goes to, and what is given as evidence. */
    readonly askedOf: string
  }
  readonly grounds: {
    readonly title: string
    readonly says: string
    readonly caption: string
    readonly fact: string
    readonly signs: { readonly [R in Role]: string }
    readonly roles: { readonly [R in Role]: string }
    readonly recipients: string
    readonly anyone: string
    readonly serves: string
    readonly servesPurposes: string
    readonly servesNone: string
    readonly subject: string
    readonly aboutNobody: string
    readonly aboutSomebody: string
    readonly facts: string
    readonly meets: string
    readonly closes: string
    readonly attests: string
    readonly askedWhere: string
    readonly metWhen: string
  }
  readonly standingsPart: {
    readonly title: string
    readonly says: string
    readonly uses: string
    readonly grounds: string
    readonly all: string
    readonly some: string
    readonly none: string
    readonly heldIn: (records: VNode) => ComponentChildren
    readonly keptBy: (rules: VNode) => ComponentChildren
    readonly where: string
  }
  readonly recipients: {
    readonly title: string
    readonly says: string
    readonly kind: string
    readonly duty: string
    readonly voluntary: string
    readonly nothing: string
    readonly grounds: string
  }
  readonly records: {
    readonly title: string
    readonly says: string
    readonly kind: string
    readonly events: string
    readonly facts: string
    readonly keptBy: string
    readonly deleted: string
  }
  readonly retention: {
    readonly title: string
    readonly says: string
    readonly day: string
    readonly today: string
    /** What was picked is no day; that of the last one is shown. */
    readonly noDay: (shown: string) => string
    readonly scale: (from: VNode, to: VNode) => ComponentChildren
    readonly from: string
    readonly before: string
    readonly kept: string
    readonly until: (last: VNode, deletable: VNode | null) => ComponentChildren
    readonly noEnd: string
    readonly bar: (said: BarSaid) => string
    readonly caption: string
    readonly columns: { readonly [Column in ScheduleColumn]: string }
    readonly when: string
    readonly off: string
    readonly offMeans: string
  }
}
