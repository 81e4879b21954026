import { isDeepStrictEqual } from 'node:util'
import { comparable } from './comparable.js'

/** Whether two answers say the same: word for word but for the policy's identity and how faults show what they found, or as `comparable` has them. */
export function agree(answer: unknown, expected: unknown): boolean {
  return alike(answer, expected) || isDeepStrictEqual(comparable(answer), comparable(expected))
}

/** The same plain JSON. Quick, since nearly all answers are alike; two that are not may still agree, and are looked at again. */
function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, index) => alike(each, b[index]))
  const isFault = 'problem' in a
  let members = 0
  for (const key in a) {
    if (passedOver(key, isFault)) continue
    if (!Object.hasOwn(b, key) || !alike(Reflect.get(a, key), Reflect.get(b, key))) return false
    members += 1
  }
  for (const key in b) if (!passedOver(key, isFault)) members -= 1
  return members === 0
}

function passedOver(key: string, isFault: boolean): boolean {
  return key === 'policy' || (isFault && (key === 'found' || key === 'needed'))
}
