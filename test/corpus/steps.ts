import { recipients } from '../exhaustive/uses.js'
import {
  attestationsOf,
  countries,
  document,
  fields,
  groundOf,
  kinds,
  purposes,
  records,
  ruleIds,
  standings,
  transactions,
  valuesOf,
} from '../exhaustive/vocabulary.js'

type Members = Readonly<Record<string, unknown>>

/** What a member of a request may be instead: `undefined` leaves it out. */
type Alternatives = readonly (readonly [member: string, within: string | undefined, values: readonly unknown[]])[]

const alone = (names: readonly string[]) => names.map((name) => [name])

const ofBoth: Alternatives = [
  ['fields', undefined, [...alone([...fields, 'shoe-size']), fields]],
  ['subject', undefined, [undefined]],
  ['standing', 'subject', [...standings, undefined]],
  ['agreed', 'subject', [undefined, [], ...alone(purposes)]],
  ['record', undefined, [undefined, ...records]],
  ['retainedBy', undefined, [undefined, [], ...alone(ruleIds)]],
  ['origin', undefined, [undefined, { partner: 'Other KK' }]],
  ['site', undefined, [undefined, 'linked-from-ours', 'linking-to-ours']],
]

const ofUses: Alternatives = [
  ['purpose', undefined, [...purposes, 'profiling', undefined]],
  ['recipient', undefined, Object.values(recipients)],
  ['evidence', undefined, [{}, { necessary: true }]],
  ...ofBoth,
]

function ofDisclosures(ground: unknown): Alternatives {
  const { facts = [], ...declared } = groundOf(String(ground))
  return [
    ['kind', 'recipient', kinds],
    // Which countries count as adequate is shown once.
    ['country', 'recipient', ground === 'entrustment' ? [...countries, ...(document.adequate ?? [])] : countries],
    ['recipient', undefined, [undefined]],
    ['transaction', undefined, transactions],
    ['purposes', undefined, [undefined, ...alone(purposes)]],
    ['evidence', undefined, [undefined]],
    ...facts.map((fact) => [fact, 'evidence', [...valuesOf(fact), undefined]] as const),
    ...attestationsOf({ ...declared, facts }).map((name) => [name, 'evidence', [undefined, ' ']] as const),
    ...ofBoth,
  ]
}

/** A request that differs from an allowed one in one member. */
export interface Step {
  readonly request: Members
  /** Which member is another, and what it is now. */
  readonly change: readonly [member: string, value: unknown]
}

/** Every request that differs from an allowed one in one member: where the line runs between what is allowed and what is not. */
export function* stepsFrom(verb: string, request: Members): Generator<Step> {
  const alternatives = verb === 'canUse' ? ofUses : verb === 'canDisclose' ? ofDisclosures(request.ground) : []
  for (const [member, within, values] of alternatives)
    for (const value of values) {
      const change = [member, value] as const
      if (within === undefined) yield { request: replaced(request, member, value), change }
      else if (request[within] !== undefined) yield { request: { ...request, [within]: replaced(Object(request[within]), member, value) }, change }
    }
}

function replaced(members: Members, member: string, value: unknown): Members {
  const { [member]: _, ...others } = members
  return value === undefined ? others : { ...others, [member]: value }
}
