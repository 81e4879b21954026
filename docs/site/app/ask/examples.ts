import type { Engine, Text } from 'clausewise/policy'
import { listOf, type Members, membersOf, own } from '../common/members.js'
import { allowedExample } from './allowed-example.js'
import { permissionOf } from './asked.js'
import { evidenceSets } from './evidence-sets.js'

export type ExampleName = 'use' | 'other-field' | 'stopped' | 'disclosure' | 'other-fact' | 'sale' | 'collection' | 'proof'

/** A question to pick. */
export interface Example {
  readonly name: ExampleName
  /** What of the policy it shows: its name, and what it means. */
  readonly about: readonly [string, Text | undefined]
  readonly ask: Members
}

/** Questions that show what a policy allows and what it denies, made of the policy alone; those that it has no matter for are left out. */
export function examplesOf(engine: Engine): readonly Example[] {
  const { document } = engine.policy
  const use = allowedExample(engine, 'canUse')
  const disclosure = allowedExample(engine, 'canDisclose')
  const collection = allowedExample(engine, 'canCollect')
  const other = Object.entries(document.fields).find(([name, { purposes }]) => purposes.length > 0 && !listOf(use.fields).includes(name))
  const proof = Object.entries(document.fields).find(([, { proves }]) => proves !== undefined)
  const [record] = Object.keys(document.records ?? {})
  const denied = otherFact(engine, disclosure)
  const ground = typeof disclosure.ground === 'string' ? disclosure.ground : undefined
  return [
    { name: 'use', about: about(use.purpose, own(document.purposes, use.purpose)?.means), ask: use },
    ...(other === undefined
      ? []
      : [{ name: 'other-field' as const, about: about(other[0], other[1].means), ask: { ...use, fields: [...listOf(use.fields), other[0]] } }]),
    { name: 'stopped', about: about(''), ask: { ...use, subject: { id: 'c-17', standing: 'discontinued' }, ...(record === undefined ? {} : { record }) } },
    ...(ground === undefined ? [] : [{ name: 'disclosure' as const, about: about(ground, own(document.grounds, ground)?.means), ask: disclosure }]),
    ...(denied === undefined ? [] : [denied]),
    ...(ground === undefined ? [] : [{ name: 'sale' as const, about: about(''), ask: { ...disclosure, transaction: 'sale' } }]),
    { name: 'collection', about: about(''), ask: collection },
    ...(proof === undefined ? [] : [{ name: 'proof' as const, about: about(proof[0], proof[1].means), ask: { verb: 'canCollect', fields: [proof[0]] } }]),
  ]
}

function about(name: unknown, means?: Text): readonly [string, Text | undefined] {
  return [String(name), means]
}

/** A disclosure that is denied for one of its facts alone. */
function otherFact(engine: Engine, disclosure: Members): Example | undefined {
  const { document } = engine.policy
  const permission = permissionOf(document, disclosure)
  if (permission === undefined) return undefined
  const found = membersOf(disclosure.evidence)
  for (const evidence of evidenceSets(document, permission)) {
    const [fact, ...others] = (permission.facts ?? []).filter((name) => evidence[name] !== found[name])
    const ask = { ...disclosure, evidence }
    if (fact !== undefined && others.length === 0 && !engine.decide(ask).allowed) {
      return { name: 'other-fact', about: about(fact, own(document.glossary, fact)), ask }
    }
  }
  return undefined
}
