import type { Node } from 'jsonc-parser'
import { describe } from '../../compile/reading.js'
import type { PolicyFaultCode } from '../../model/fault.js'
import type { Fault } from '../fault-in-words.js'
import type { Range } from './json-text.js'

/** Where in a text a fault stands, and the node that stands there. */
export interface Located {
  readonly range: Range
  readonly node: Node | undefined
}

/** The place of a fault: the value at its path; the name of the member, where that is what is wrong; or else the nearest thing around it. */
export function rangeOf(root: Node | undefined, fault: Fault): Located {
  let node = root
  let name: Node | undefined
  for (const step of fault.path) {
    const next = node === undefined ? undefined : below(node, step)
    if (next === undefined) return located(node)
    name = next.name
    node = next.value ?? next.name
  }
  return located(name !== undefined && isOfName(fault, node) ? name : node)
}

function located(node: Node | undefined): Located {
  return { range: { start: node?.offset ?? 0, end: (node?.offset ?? 0) + (node?.length ?? 0) }, node }
}

/** Of members of one name the last counts, as it does for `JSON.parse`. */
function below(node: Node, step: string | number): { readonly name?: Node; readonly value: Node | undefined } | undefined {
  if (node.type === 'array') {
    const value = typeof step === 'number' ? node.children?.[step] : undefined
    return value === undefined ? undefined : { value }
  }
  if (node.type !== 'object') return undefined
  const [name, value] = node.children?.findLast(({ children }) => children?.[0]?.value === step)?.children ?? []
  return name === undefined ? undefined : { name, value }
}

/** Faults that quote a kind of value, a number or a day: they never quote a name. */
const ofValues: readonly PolicyFaultCode[] = ['wrong-shape', 'not-json', 'no-day', 'out-of-bounds']
const ofNames = ['member', 'fact', 'word parameter', 'parameter', 'term']

/** Whether a fault is about the name of a member, and not about what stands under it: where it quotes that name, and the value does not read alike. */
function isOfName(fault: Fault, value: Node | undefined): boolean {
  if ('problem' in fault) return fault.problem === 'not-declared'
  if (ofValues.includes(fault.code) || fault.found !== describe(fault.path.at(-1))) return false
  return ofNames.includes(fault.of ?? '') || value?.type !== 'string' || describe(value.value) !== fault.found
}
