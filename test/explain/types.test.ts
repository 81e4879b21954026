import { describe, expect, expectTypeOf, it } from 'vitest'
import { en } from '../../src/explain/en.js'
import { ja } from '../../src/explain/ja.js'
import type { Language } from '../../src/explain/language.js'
import { type Explained, explain } from '../../src/explain.js'
import type { Decision, FieldsFor, Governs, GroundsFor, PasswordLiability, Reason, Unanswered } from '../../src/model/decision.js'
import type { PolicyFault } from '../../src/model/fault.js'
import type { Plan } from '../../src/model/plan.js'
import type { Policy } from '../../src/model/policy.js'
import type { Vocabulary } from '../../src/model/vocabulary.js'
import type { InForce, NotInForce } from '../../src/revision/policy-in-force.js'

/** A policy's own vocabulary, narrower than the loose one. */
interface Narrow extends Vocabulary {
  readonly clause: 'c.1'
  readonly field: 'email'
  readonly facts: { readonly urgent: 'boolean' }
  readonly purposes: { readonly billing: { readonly clause: 'c.1'; readonly number: 2 } }
  readonly grounds: { readonly delivery: { readonly clause: 'c.1'; readonly recipients: 'any' } }
  readonly recipient: 'carrier'
  readonly records: { readonly invoice: { readonly events: readonly ['closedOn'] } }
  readonly rule: 'books'
  readonly obligation: 'encrypt'
  readonly advice: 'careful'
}

describe('the types', () => {
  it('take the answers of every policy', () => {
    expectTypeOf<Decision>().toExtend<Explained>()
    expectTypeOf<Decision<Narrow, 'email'>>().toExtend<Explained>()
    expectTypeOf<Plan<Narrow, 'row-1'>>().toExtend<Explained>()
    expectTypeOf<Plan<Narrow, undefined>>().toExtend<Explained>()
    expectTypeOf<Governs<Narrow> | PasswordLiability<Narrow> | Unanswered>().toExtend<Explained>()
    expectTypeOf<FieldsFor<Narrow> | GroundsFor<Narrow>>().toExtend<Explained>()
    expectTypeOf<InForce<Policy<Narrow>> | NotInForce>().toExtend<Explained>()
    expectTypeOf<PolicyFault | readonly PolicyFault[]>().toExtend<Explained>()
    const own = (answer: Decision<Narrow>, policy: Policy<Narrow>) => explain(answer, { language: 'en', policy })
    expectTypeOf(own).returns.toBeString()
  })

  it('refuse a language without a reason', () => {
    const { 'sale-or-rental': _, ...reasons } = en.reasons
    // @ts-expect-error a reason has no sentence
    const language: Language = { ...en, reasons }
    expect(language.reasons['sale-or-rental']).toBeUndefined()
  })

  it('refuse a language without a problem, a fault, an action, a notice or what is awaited', () => {
    const { unreadable: _problem, ...requestProblems } = ja.requestProblems
    const { wider: _fault, ...policyFaults } = ja.policyFaults
    const { suspend: _action, ...actions } = ja.actions
    const { erase: _notice, ...notices } = ja.notices
    const { release: _awaited, ...awaits } = ja.awaits
    const { none: _governor, ...governs } = ja.governs
    const { delete: _answer, ...answers } = ja.answers
    const { lacking: _status, ...groundStatus } = ja.groundStatus
    const languages: readonly Language[] = [
      // @ts-expect-error a problem has no sentence
      { ...ja, requestProblems },
      // @ts-expect-error a fault has no sentence
      { ...ja, policyFaults },
      // @ts-expect-error an action has no sentence
      { ...ja, actions },
      // @ts-expect-error a notice has no sentence
      { ...ja, notices },
      // @ts-expect-error what is awaited has no sentence
      { ...ja, awaits },
      // @ts-expect-error a governor has no sentence
      { ...ja, governs },
      // @ts-expect-error an action has no sentence for the person
      { ...ja, answers },
      // @ts-expect-error a status of a ground has no sentence
      { ...ja, groundStatus },
    ]
    expect(languages).toHaveLength(8)
  })

  it('refuse a catalogue without a code', () => {
    const { discontinued: _, ...reasons } = en.catalogue.reasons
    // @ts-expect-error a code has no sentence
    const language: Language = { ...en, catalogue: { ...en.catalogue, reasons } }
    expect(language.catalogue.reasons.discontinued).toBeUndefined()
  })

  it('refuse a sentence for a code that there is not, and one that takes another reason', () => {
    // @ts-expect-error no such code
    const more: Language['reasons'] = { ...en.reasons, 'new-code': () => '' }
    // @ts-expect-error a sentence of another reason
    const other: Language['reasons'] = { ...en.reasons, 'unknown-field': en.reasons['sale-or-rental'] }
    expect(Object.keys(more)).toHaveLength(Object.keys(other).length + 1)
    expectTypeOf<keyof Language['reasons']>().toEqualTypeOf<Reason['code']>()
  })

  it('refuse a language that the product does not speak', () => {
    // @ts-expect-error no such language
    expect(() => explain([], { language: 'fr' })).toThrow(RangeError)
    // @ts-expect-error the language is always given
    expect(() => explain([], {})).toThrow(RangeError)
  })
})
