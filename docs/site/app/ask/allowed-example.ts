import type { Document, Engine } from 'clausewise/policy'
import { type Members, unlessEmpty } from '../common/members.js'
import { inOrder, type Permission } from './asked.js'
import { evidenceSets } from './evidence-sets.js'
import type { Verb } from './verb.js'

/** A question of this kind that the policy allows, found by asking it; where it allows none, the last that was asked. */
export function allowedExample(engine: Engine, verb: Verb): Members {
  const known = examples.get(engine)?.[verb]
  if (known !== undefined) return known
  const found = find(engine, questions[verb](engine.policy.document))
  examples.set(engine, { ...examples.get(engine), [verb]: found })
  return found
}

/** What was found of a policy, for as long as it is in force. */
const examples = new WeakMap<Engine, { readonly [V in Verb]?: Members }>()

function find(engine: Engine, asked: Iterable<Members>): Members {
  let last: Members = {}
  for (const question of asked) {
    last = question
    if (engine.decide(question).allowed) break
  }
  return last
}

const questions: { readonly [V in Verb]: (document: Document) => Iterable<Members> } = { canUse: uses, canDisclose: disclosures, canCollect: collections }

const subject = { id: 'c-17', standing: 'active' }

function* uses(document: Document): Generator<Members> {
  for (const [purpose, asked] of inOrder(document.purposes)) {
    const ask = { verb: 'canUse', purpose, fields: serving(document, [purpose]), subject }
    for (const recipient of [{}, { recipient: { id: subject.id } }]) {
      for (const evidence of evidenceOf(document, asked)) yield { ...ask, ...recipient, ...evidence }
    }
  }
  yield* noneOf(document.purposes, { verb: 'canUse', fields: [], subject })
}

function* disclosures(document: Document): Generator<Members> {
  for (const [key, ground] of inOrder(document.grounds)) {
    const purposes =
      ground.serves === 'purposes'
        ? inOrder(document.purposes)
            .slice(0, 1)
            .map(([purpose]) => purpose)
        : undefined
    const kinds = ground.recipients === 'any' ? Object.keys(document.recipients ?? {}) : ground.recipients
    const ask = {
      verb: 'canDisclose',
      ground: key,
      ...(purposes === undefined ? {} : { purposes }),
      fields: serving(document, purposes),
      ...(ground.subject === 'none' ? {} : { subject }),
      recipient: { kind: kinds[0] ?? '', name: 'Example Co', country: document.jurisdiction },
    }
    for (const evidence of evidenceOf(document, ground)) yield { ...ask, ...evidence }
  }
  yield* noneOf(document.grounds, { verb: 'canDisclose', fields: [], subject })
}

function* collections(document: Document): Generator<Members> {
  const plain = Object.entries(document.fields).filter(([, { proves }]) => proves === undefined)
  yield { verb: 'canCollect', fields: plain.map(([field]) => field) }
}

/** A question all the same, where there is nothing to ask for. */
function* noneOf(entries: object | undefined, question: Members): Generator<Members> {
  if (Object.keys(entries ?? {}).length === 0) yield question
}

/** The fields that serve one of the purposes; without any, those that serve something, which come first. */
function serving(document: Document, purposes: readonly string[] | undefined): readonly string[] {
  const fields = Object.entries(document.fields).filter(([, field]) => field.purposes.some((purpose) => purposes?.includes(purpose) ?? true))
  return fields.map(([name]) => name).slice(0, purposes === undefined ? 2 : undefined)
}

function evidenceOf(document: Document, permission: Permission): readonly Members[] {
  return evidenceSets(document, permission).map((set) => {
    const evidence = unlessEmpty(set)
    return evidence === undefined ? {} : { evidence }
  })
}
