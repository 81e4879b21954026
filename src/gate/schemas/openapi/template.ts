import { once } from '../../../compile/once.js'
import type { Tree } from '../../reading/tree.js'
import { itemsOf, textAt, valueAt } from '../look.js'
import { wayFrom } from './follow.js'

/** The parameters that the template of a path names, and that neither the path nor an operation of it declares. */
export type Undeclared = (path: string, items: readonly Tree[], operation: Tree) => readonly string[]

/** What is not declared, in a description. Each list of parameters is looked through once. */
export function undeclaredIn(root: Tree): Undeclared {
  const declaredIn = once(
    (parameters: Tree): ReadonlySet<string> =>
      new Set(itemsOf(parameters).flatMap((parameter) => wayFrom(root, parameter).flatMap((each) => textAt(each, 'name') ?? []))),
  )
  return (path, items, operation) => {
    const declared = [...items, operation].flatMap((of) => {
      const parameters = valueAt(of, 'parameters')
      return parameters === undefined ? [] : [declaredIn(parameters)]
    })
    return namesIn(path).filter((name) => !declared.some((names) => names.has(name)))
  }
}

function namesIn(path: string): readonly string[] {
  return [...new Set(Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name = '']) => name))]
}
