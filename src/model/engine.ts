import type { Decision, FieldsFor, Governs, GroundsFor, PasswordLiability, Unanswered } from './decision.js'
import type { Plan } from './plan.js'
import type { Policy } from './policy.js'
import type { CollectRequest, DeletionInput, DisclosureRequest, FieldsRequest, GovernsRequest, SomeFacts, UseRequest } from './request.js'
import type { FieldOf, GroundRef, PurposeRef, Vocabulary } from './vocabulary.js'

/**
 * A policy compiled once. Every function is pure, synchronous and total: whatever it is passed, it answers; it never throws.
 * Answers are plain JSON, frozen, and the same object for the same question.
 */
export interface Engine<V extends Vocabulary = Vocabulary> {
  /** The policy that answers. */
  readonly policy: Policy<V>

  /**
   * May these fields be collected?
   *
   * Allowed when every field is declared, and a field that only proves others (an identity document) comes with `proves`:
   * fields that are collected here or already held.
   */
  canCollect<const Fi extends FieldOf<V>>(request: CollectRequest<Fi, FieldOf<V>>): Decision<V, Fi>

  /**
   * May these fields be used for this purpose?
   *
   * Allowed when the purpose is listed and agreed to, every field serves it, the person's standing permits it,
   * and what goes out goes to nobody the purpose does not name.
   */
  canUse<const Ref extends PurposeRef<V>, const Fi extends FieldOf<V>>(request: UseRequest<V, Ref, Fi>): Decision<V, Fi>

  /**
   * May these fields be disclosed to this recipient on this ground?
   *
   * Allowed when the ground is listed, its facts meet its condition, its attestations are there, the recipient is of a kind it names,
   * the purposes it serves are agreed to, and the person's standing permits it. Sale and rental never are.
   */
  canDisclose<const Ref extends GroundRef<V>, const Fi extends FieldOf<V>>(request: DisclosureRequest<V, Ref, Fi>): Decision<V, Fi>

  /** Which fields may this use read: the columns of a SELECT; and why each other may not. */
  fieldsFor<const Ref extends PurposeRef<V>>(use: FieldsRequest<V, Ref>): FieldsFor<V>

  /** Which grounds do these facts open, what closes each of the others, and what is it missing? */
  groundsFor(facts: SomeFacts<V>): GroundsFor<V> | Unanswered

  /** A whole question as data, `{ verb: 'canUse', … }`, from a pipe or a body. */
  decide(question: unknown): Decision<V>

  /** What is deleted by when, what is kept until when and why, and who is told. */
  planDeletion<const Ref extends string | number | undefined = undefined>(input: DeletionInput<V, Ref>): Plan<V, Ref>

  /** Plans for many, one by one as they are asked for, in constant memory. A faulty request yields its faults and the stream goes on. */
  planDeletions<const Ref extends string | number | undefined = undefined>(source: Iterable<DeletionInput<V, Ref>>): Generator<Plan<V, Ref>, void, undefined>
  planDeletions<const Ref extends string | number | undefined = undefined>(
    source: AsyncIterable<DeletionInput<V, Ref>>,
  ): AsyncGenerator<Plan<V, Ref>, void, undefined>

  /** Whose policy governs? */
  governs(request: GovernsRequest): Governs<V> | Unanswered

  /** Does the company bear what came of a password's use? */
  passwordLiability(request: { readonly matched: boolean }): PasswordLiability<V> | Unanswered
}
