import { isRecord } from '../compile/snapshot.js'
import type { Decision } from '../model/decision.js'
import type { Compiled } from './compile.js'
import { judgeCollection } from './judge-collection.js'
import { known, mostSets, setsOfFields } from './name-sets.js'
import { isPlain, isPolluted } from './plain.js'
import { type Place, remembering } from './remember.js'

/** `canCollect`, compiled like `canUse`: the list of fields, and the two further lists as one number. */
export function compileCanCollect(compiled: Compiled): (request: unknown) => Decision {
  const fieldSets = setsOfFields(compiled)
  return remembering({
    locate,
    learn(copy) {
      if (!isRecord(copy)) return
      for (const list of [copy.fields, copy.proves, copy.alreadyHeld]) fieldSets.learn(list)
    },
    judge: (copy) => judgeCollection(compiled, copy),
  })

  function locate(request: unknown, place: Place): number {
    if (isPolluted() || !isPlain(request)) return -1
    let fields: unknown
    let proves: unknown
    let alreadyHeld: unknown
    for (const member in request) {
      if (member === 'fields') fields = request.fields
      else if (member === 'proves') proves = request.proves
      else if (member === 'alreadyHeld') alreadyHeld = request.alreadyHeld
      else return -1
    }
    const set = known(fieldSets.empty, fields)
    if (set === undefined || set === fieldSets.empty) return -1
    const proven = proves === undefined ? undefined : known(fieldSets.empty, proves)
    const held = alreadyHeld === undefined ? undefined : known(fieldSets.empty, alreadyHeld)
    if ((proves !== undefined && (proven === undefined || proven === fieldSets.empty)) || (alreadyHeld !== undefined && held === undefined)) return -1
    place.answers = set.answers
    return (proven === undefined ? 0 : proven.id) * mostSets + (held === undefined ? 0 : held.id)
  }
}
