import { everyOf, given, subsetsOf } from './combinations.js'
import type { Space } from './space.js'
import { places } from './uses.js'
import { document, fields, groundOf, grounds, valuesOf } from './vocabulary.js'

const collected = fields.filter((field) => document.fields[field]?.proves === undefined)

/** Which of these states a field is in: collected, to be proven, held already, or several at once. */
const states = subsetsOf(['fields', 'proves', 'alreadyHeld'])

export const everyCollection: Space = {
  name: 'every set of fields, with an identity document or without',
  verb: 'canCollect',
  *requests() {
    for (const some of subsetsOf(fields)) if (some.length > 0) yield { fields: some }
  },
}

const everyProof: Space = {
  name: 'every two fields × each collected or not × to be proven or not × held or not × an identity document collected, to be proven, held or not',
  verb: 'canCollect',
  isLarge: true,
  *requests() {
    for (const [at, first] of collected.entries())
      for (const second of [...collected.slice(at + 1), 'shoe-size'])
        for (const each of everyOf({ first: states, second: states, document: states })) {
          const named = [
            [first, each.first],
            [second, each.second],
            ['identity-document', each.document],
          ] as const
          const lists = Object.fromEntries(
            ['fields', 'proves', 'alreadyHeld'].map((list) => [list, named.flatMap(([field, state]) => (state.includes(list) ? [field] : []))]),
          )
          // An empty list is a fault, but for what is held; left out is another question, and both are asked.
          yield lists
          yield given(Object.fromEntries(Object.entries(lists).map(([list, names]) => [list, names.length === 0 ? undefined : names])))
        }
  },
}

const everyGoverned: Space = {
  name: 'every person × origin × site',
  verb: 'governs',
  *requests() {
    for (const each of everyOf({ person: ['customer', 'transacting', 'neither'], ...places })) yield given(each)
  },
}

const everyPassword: Space = {
  name: 'matched or not',
  verb: 'passwordLiability',
  *requests() {
    yield* everyOf({ matched: [true, false] })
  },
}

const everyGround: Space = {
  name: 'every ground: every fact or its lack × all other facts missing, each its first value, each its last',
  verb: 'groundsFor',
  isLarge: true,
  *requests() {
    for (const key of grounds) {
      const asked = groundOf(key).facts ?? []
      const others = Object.keys(document.facts ?? {}).filter((fact) => !asked.includes(fact))
      for (const rest of [() => undefined, (fact: string) => valuesOf(fact)[0], (fact: string) => valuesOf(fact).at(-1)])
        for (const facts of everyOf(Object.fromEntries(asked.map((fact) => [fact, [...valuesOf(fact), undefined]]))))
          yield given({ ...Object.fromEntries(others.map((fact) => [fact, rest(fact)])), ...facts })
    }
  },
}

/** Every distinguishable question to the other verbs. */
export const others: readonly Space[] = [everyCollection, everyProof, everyGround, everyGoverned, everyPassword]
