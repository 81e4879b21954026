import { Engine, type EngineResult, type TopLevelCondition } from 'json-rules-engine'
import type { DisclosureRequest, UseRequest } from './asked.js'
import { disclosureAttributes, useAttributes } from './attributes.js'
import type { Peer } from './peer.js'
import { disclosurePermits, type Kept, usePermits } from './permits.js'
import { purposesOf } from './policy.js'

interface Condition {
  readonly fact: string
  readonly operator: string
  readonly value: unknown
  readonly path?: string
}

const is = (fact: string, value: unknown): Condition => ({ fact, operator: 'equal', value })
const among = (fact: string, values: readonly unknown[]): Condition => ({ fact, operator: 'in', value: values })
const within = (kept: Kept | undefined) =>
  kept === undefined ? [] : [among('record', kept.records), { fact: 'keptBy', operator: 'contains', value: kept.rule }]

const uses = engine(
  usePermits.map(({ purpose, fields, relations, standings, kept }) => [
    is('purpose', purpose),
    is('ours', true),
    is('agrees', true),
    among('standing', standings),
    among('relation', relations),
    ...within(kept),
    { fact: 'fields', operator: 'within', value: fields },
  ]),
)

const disclosures = engine(
  disclosurePermits.map(({ ground, fields, kinds, standings, kept, servesPurposes, facts, attests }) => [
    is('ground', ground),
    is('ours', true),
    is('agrees', true),
    is('transaction', 'none'),
    among('kind', kinds),
    among('standing', standings),
    ...within(kept),
    { fact: 'fields', operator: 'within', value: fields },
    ...(servesPurposes ? [{ fact: 'fields', operator: 'serve', value: { fact: 'purposes' } }] : []),
    ...Object.entries(facts).map(([fact, values]) => ({ ...among('evidence', values), path: `$.${fact}` })),
    ...attests.map((name) => ({ fact: 'evidence', operator: 'has', value: name })),
  ]),
)

function engine(rules: readonly (readonly Condition[])[]): Engine {
  const made = new Engine()
  made.addOperator<readonly string[], readonly string[]>('within', (fields, list) => fields.every((field) => list.includes(field)))
  made.addOperator<readonly string[], readonly string[]>('serve', (fields, purposes) =>
    fields.every((field) => purposes.some((purpose) => purposesOf(field).includes(purpose))),
  )
  made.addOperator<DisclosureRequest['evidence'], string>('has', (evidence, name) => evidence[name] !== undefined)
  for (const all of rules) made.addRule({ conditions: { all } as unknown as TopLevelCondition, event: { type: 'allowed' } })
  return made
}

const allows = (answer: unknown) => (answer as EngineResult).events.length > 0

export const jsonRulesEngine: Peer = {
  name: 'json-rules-engine',
  says: 'Yes or no, as a promise. A rule for each permit and operators of the application’s own for lists. No clauses, no obligations; which condition failed could be read from its result.',
  isSlow: true,
  canUse: { decide: (request) => uses.run(useAttributes(request as unknown as UseRequest)), allows },
  canDisclose: { decide: (request) => disclosures.run(disclosureAttributes(request as unknown as DisclosureRequest)), allows },
}
