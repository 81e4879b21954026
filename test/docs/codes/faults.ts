import { policy } from '../../../src/index.js'
import type { PolicyFaultCode } from '../../../src/model/fault.js'
import { configure, PolicyError, parsePolicy, policyInForce, tighten } from '../../../src/policy.js'
import { document } from '../../../src/reference.js'
import type { Told } from './example.js'

/** Every fault of a policy document, of restrictions, of a configuration and of a history. */
export const faults = {
  'wrong-shape': {
    means: 'The value is missing, or of a type or form that cannot stand at this place. `needed` says what can.',
    developer: 'Correct it at `path`. In a document written in TypeScript the compiler finds it first.',
    example: (shows) => shows(parsePolicy({ ...document, jurisdiction: 81 })),
    also: {
      'a retention rule without laws does not say why': (shows) =>
        shows(
          parsePolicy({
            ...document,
            retention: {
              ...document.retention,
              'own.letters': {
                clause: 'discontinuation.2',
                records: ['inquiry'],
                fields: ['name'],
                keep: { from: 'inquiryClosedOn', links: [{ years: 1 }] },
                purposes: [],
                grounds: [],
              },
            },
          }),
        ),
      'in a history: a version of another policy': (shows) => {
        const parsed = parsePolicy({ ...document, id: 'another', effectiveOn: '2027-01-01' })
        if (parsed.ok) shows(policyInForce([policy, parsed.policy], '2027-04-01'))
      },
    },
  },
  'not-json': {
    means:
      'A document is data: what JSON cannot carry has no canonical form, and so no digest. That is a function, a date, a number that is none, a value inside itself.',
    developer: 'Write it as data: a condition is an object, a day is a text.',
    example: (shows) => shows(parsePolicy({ ...document, effectiveOn: new Date('2026-11-01') })),
  },
  'unknown-name': {
    means:
      '`of` says what kind of name was looked up, `needed` which there are. Where it is `member`, it is a key that a document does not have at this place.',
    developer: 'Look for a misspelling, or declare the name in its own dictionary.',
    example: (shows) => shows(parsePolicy({ ...document, extras: ['operator.enquiry'] })),
    also: {
      'a key that stands nowhere in a document': (shows) => shows(parsePolicy({ ...document, jurisdictions: ['JP'] })),
      'in restrictions: a purpose that the policy does not have': (shows) => {
        try {
          tighten(policy, { version: 'own-1', ...JSON.parse('{ "purposes": { "newsletter": { "closedBy": "use.5" } } }') })
        } catch (error) {
          if (error instanceof PolicyError) shows(error.faults)
        }
      },
      'in a configuration: a parameter that the policy does not have': (shows) => {
        try {
          configure(policy, { parameters: { promptlyHours: 48 } })
        } catch (error) {
          if (error instanceof PolicyError) shows(error.faults)
        }
      },
    },
  },
  'fact-not-asked': {
    means:
      'The fact is declared, but nothing asks it where the condition stands, so that the condition could never be decided. Without `found`: an obligation or advice that could ride on no answer.',
    developer: 'List the fact in `facts` of the purpose, ground or record kind, or take it out of the condition.',
    example: (shows) =>
      shows(parsePolicy({ ...document, purposes: { ...document.purposes, contact: { clause: 'use.6', number: 6, when: { formal: true } } } })),
  },
  empty: {
    means: 'A list or condition without an entry, a text that is blank, a field that serves no purpose and proves nothing.',
    developer: 'Fill it, or leave the member out.',
    example: (shows) => shows(parsePolicy({ ...document, purposes: { ...document.purposes, contact: { clause: 'use.6', number: 6, when: {} } } })),
    also: { 'in a history: no version at all': (shows) => shows(policyInForce([], '2027-04-01')) },
  },
  duplicate: {
    means: 'A list names something twice, or two purposes or grounds share a number.',
    developer: 'Take one away.',
    example: (shows) => shows(parsePolicy({ ...document, adequate: ['DE', 'FR', 'DE'] })),
    also: {
      'in restrictions: the version of the policy itself': (shows) => {
        try {
          tighten(policy, { version: policy.identity.version, promptlyDays: 7 })
        } catch (error) {
          if (error instanceof PolicyError) shows(error.faults)
        }
      },
      'in a history: two versions of one day': (shows) => shows(policyInForce([policy, tighten(policy, { version: 'own-1', promptlyDays: 7 })], '2027-04-01')),
    },
  },
  'no-day': {
    means: 'A day is `YYYY-MM-DD` and exists in the calendar.',
    developer: 'Correct it at `path`.',
    example: (shows) => shows(parsePolicy({ ...document, effectiveOn: '2026-11-31' })),
    also: { 'in a history: no version is in force yet': (shows) => shows(policyInForce([policy], '2026-10-31')) },
  },
  'never-kept-retained': {
    means: 'The field is marked `neverKept`, a card number for one, and a retention rule names it.',
    developer: 'Take the field out of the rule.',
    officer: 'Where a law does ask for it, the mark is wrong; have counsel confirm.',
    example: (shows) =>
      shows(
        parsePolicy({
          ...document,
          retention: { ...document.retention, 'operator.inquiry': { ...document.retention['operator.inquiry'], fields: ['payment-card'] } },
        }),
      ),
  },
  'period-zero': {
    means: 'A period of no years, months or days keeps nothing.',
    developer: 'Give it a length, or delete the rule.',
    example: (shows) =>
      shows(
        parsePolicy({
          ...document,
          retention: {
            ...document.retention,
            'operator.inquiry': { ...document.retention['operator.inquiry'], keep: { from: 'inquiryClosedOn', links: [{ years: 0 }] } },
          },
        }),
      ),
  },
  'out-of-bounds': {
    means: 'A number is beyond what its place takes: a parameter beyond the bounds it declares, “promptly” of no day.',
    developer: 'Choose a value within `needed`.',
    officer: 'The bounds of a parameter are part of the policy: who widens them publishes another.',
    example: (shows) => shows(parsePolicy({ ...document, parameters: { ...document.parameters, promptlyDays: 0 } })),
    also: {
      'in a configuration': (shows) => {
        try {
          configure(policy, { parameters: { filingExtensionMonths: 24 } })
        } catch (error) {
          if (error instanceof PolicyError) shows(error.faults)
        }
      },
    },
  },
  'reserved-name': {
    means:
      'The words of the condition language (`all`, `any`, `not`) and the [derived facts](#derived-facts) cannot be declared as facts; `__proto__` is no name anywhere.',
    developer: 'Choose another name.',
    example: (shows) => shows(parsePolicy({ ...document, facts: { ...document.facts, asked: 'boolean' } })),
  },
  'clause-not-carried': {
    means: 'The clause is declared as a rule or an obligation, and nothing in the document cites it: no answer would ever keep it.',
    developer: 'Cite it from what carries it: a field, a purpose, a ground, a limit, a retention rule, an obligation, advice, a prohibition or a check.',
    officer: 'Where no call can check what the clause promises, it is a `statement`, and says why.',
    example: (shows) =>
      shows(parsePolicy({ ...document, order: {}, clauses: { ...document.clauses, 'use.7': { kind: 'rule', means: { en: 'a further purpose' } } } })),
  },
  'statement-carried': {
    means: 'A statement is what no call can check. Something cites it as if one could.',
    developer: 'Declare it a `rule` or an `obligation`, or cite another clause.',
    example: (shows) => shows(parsePolicy({ ...document, checks: { ...document.checks, 'linking-to-ours': 'site.1' } })),
  },
  'statement-without-reason': {
    means: 'Without a reason, anything could be put aside as a statement.',
    developer: 'Say in `because` why no call can check it.',
    officer: 'See whether the reason is a good one: what a statement promises, only people keep.',
    example: (shows) =>
      shows(parsePolicy({ ...document, order: {}, clauses: { ...document.clauses, 'site.2': { kind: 'statement', means: { en: 'the site is friendly' } } } })),
  },
  'order-incomplete': {
    means: 'A list of `order` has to name all there are, each once, or answers would have two orders.',
    developer: 'Add the name where the published text has it, or leave the list out.',
    example: (shows) => shows(parsePolicy({ ...document, order: { ...document.order, fields: document.order.fields.slice(1) } })),
  },
  wider: {
    means: '`tighten` only narrows. A list may name only what the policy’s own list names, and “promptly” may only become shorter.',
    developer: 'Take the name away, or make a policy of its own of it: `definePolicy`.',
    officer: 'To allow more than the published policy does is a revision, and is announced.',
    example: (shows) => {
      try {
        tighten(policy, { version: 'own-1', fields: { payment: { purposes: ['settlement', 'contact'] } } })
      } catch (error) {
        if (error instanceof PolicyError) shows(error.faults)
      }
    },
  },
} as const satisfies { readonly [Code in PolicyFaultCode]: Told }
