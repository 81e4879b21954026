import type { derivedFacts } from '../../../src/model/facts.js'

/** What the engine works out: no request gives it, a condition may name it. */
export const derived = {
  verb: 'Which question was asked: one of the [verbs](#verbs).',
  purpose: 'The purpose of a use, by its key.',
  ground: 'The ground of a disclosure, by its key.',
  asked: 'The fields of the request. A condition on it holds where one of them is among those it names; turned round with `not`, where none is.',
  recipientRelation: 'How the recipient of a use [stands to the person](#how-the-recipient-of-a-use-stands-to-the-person).',
  recipientCountry: 'Where the recipient of a disclosure [is](#where-the-recipient-of-a-disclosure-is).',
  governedBy: '`governs`: [whose policy governs](#whose-policy-governs).',
  matched: '`passwordLiability`: the password entered matched.',
  neverKeptInDocument: '`planDeletion`: a field never to be kept stands in a document that must stay unaltered.',
  promptlyOverThirtyDays: '`planDeletion`: the policy’s “promptly” is longer than thirty days.',
  widened: '`policyInForce`: the version adds a purpose or a ground to the one before.',
} as const satisfies { readonly [Fact in keyof typeof derivedFacts | 'purpose' | 'ground' | 'asked']: string }
