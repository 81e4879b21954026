import { isText } from '../compile/reading.js'
import { isRecord } from '../compile/snapshot.js'
import { lookUp, type Table, tableOf } from '../compile/table.js'
import type { Permission } from './compile.js'
import { isOwn, isPlainText } from './plain.js'

/** A purpose or ground as the look-up reads its evidence: one number for all of it. */
export interface Coded<T extends Permission = Permission> {
  readonly permission: T
  /** Its place among the others. */
  readonly place: number
  /** What its codes start from, so that no two purposes or grounds share one. */
  readonly base: number
  readonly slots: Record<string, Slot>
  readonly factCount: number
}

/** Where a fact's value or an attestation's presence counts in the code. */
interface Slot {
  readonly isFact: boolean
  readonly weight: number
  /** The place of each word among the fact's values; none for a boolean or an attestation. */
  readonly words: Table<number> | undefined
}

/** Each purpose or ground with its codes, and how many codes there are in all. */
export function codes<T extends Permission>(permissions: Iterable<T>): { readonly coded: readonly Coded<T>[]; readonly count: number } {
  const coded: Coded<T>[] = []
  let count = 0
  for (const permission of permissions) {
    const { facts, attests } = permission
    const slots: Record<string, Slot> = Object.create(null)
    let weight = 1
    for (const { name, values } of facts) {
      const words = values.includes(true) ? undefined : tableOf(values.map((word, place) => [String(word), place]))
      slots[name] = { isFact: true, weight, words }
      weight *= values.length
    }
    for (const { name } of attests) {
      slots[name] = { isFact: false, weight, words: undefined }
      weight *= 2
    }
    coded.push({ permission, place: coded.length, base: count, slots, factCount: facts.length })
    count += weight
  }
  return { coded, count }
}

/** The code of evidence that gives every fact its value; −1 for any other, which is then read with care. */
export function codeOf({ base, slots, factCount }: Coded, evidence: unknown): number {
  if (evidence === undefined) return factCount === 0 ? base : -1
  if (!isRecord(evidence)) return -1
  let code = base
  let given = 0
  for (const name in evidence) {
    const slot = slots[name]
    if (slot === undefined || !isOwn(evidence, name)) return -1
    const value = evidence[name]
    if (slot.isFact) {
      const place = slot.words === undefined ? (value === true ? 1 : value === false ? 0 : -1) : (lookUp(slot.words, value) ?? -1)
      if (place < 0) return -1
      code += slot.weight * place
      given += 1
    } else if (isPlainText(value) || isText(value)) code += slot.weight
    else if (typeof value !== 'string' && value !== undefined) return -1
  }
  return given === factCount ? code : -1
}
