/** A request as data. */
export interface Members {
  readonly [member: string]: unknown
}

/** How one implementation decides the requests of one verb. */
export interface Deciding {
  /** What is done once, before anything is timed: only integers are put in place of requests. */
  readonly prepare?: (request: Members) => unknown
  /** Decides. What comes out is kept, so that nothing of it can be left out. */
  readonly decide: (prepared: Members) => unknown
  /** Whether that allows; `undefined` of an implementation that only reads the request. */
  readonly allows: (answer: unknown) => boolean | undefined
  /** The answer in full, for comparison; none of an implementation that says only yes or no. */
  readonly full?: (answer: unknown) => Full
}

/** What an answer says, whichever way it is written. */
export interface Full {
  readonly allowed: boolean
  readonly clauses: readonly string[]
  /** Of an allow, its fields, obligations and advice. */
  readonly grants: readonly string[]
  /** Of a denial, its reasons: the code, the clause, and what it is about. */
  readonly reasons: readonly string[]
}

/** An implementation that is measured beside the engine. */
export interface Peer {
  readonly name: string
  /** What it answers, and what it leaves out. */
  readonly says: string
  /** Takes tens of microseconds: an eighth of the stream will do. */
  readonly isSlow?: true
  readonly canUse: Deciding
  readonly canDisclose: Deciding
}

export type Verb = 'canUse' | 'canDisclose'
