import { isRecord } from '../compile/snapshot.js'
import type { Decision } from '../model/decision.js'
import type { Compiled } from './compile.js'
import { judgeCollection } from './judge-collection.js'
import { setOf, setsOfFields } from './name-sets.js'
import { isOwn } from './plain.js'
import { type Place, remembering } from './remember.js'

/** `canCollect`, compiled like `canUse`: the set of fields, and a number for each of the two further lists. */
export function compileCanCollect(compiled: Compiled): (request: unknown) => Decision {
  const fieldSets = setsOfFields(compiled)
  return remembering({
    locate,
    learn(copy) {
      for (const list of [copy.fields, copy.proves, copy.alreadyHeld]) fieldSets.learn(list)
    },
    judge: (copy) => judgeCollection(compiled, copy),
  })

  function locate(request: unknown, place: Place): number {
    if (!isRecord(request)) return -1
    let fields: unknown
    let proves: unknown
    let alreadyHeld: unknown
    for (const member in request) {
      if (!isOwn(request, member)) return -1
      const value = request[member]
      if (member === 'fields') fields = value
      else if (member === 'proves') proves = value
      else if (member === 'alreadyHeld') alreadyHeld = value
      else return -1
    }
    const set = setOf(fieldSets, fields)
    const { order } = fieldSets
    // What is left unproven is told in the order given: the order stands for the list.
    const proven = proves === undefined || setOf(fieldSets, proves) <= 0 ? 0 : fieldSets.order
    const held = alreadyHeld === undefined ? 0 : 1 + setOf(fieldSets, alreadyHeld)
    const isKnown = set > 0 && (proves === undefined || proven > 0) && (alreadyHeld === undefined || held > 0)
    if (!isKnown || proven > Number.MAX_SAFE_INTEGER) return -1
    place.fields = set
    place.order = order
    place.lists = proven
    place.aside = 0
    return held
  }
}
