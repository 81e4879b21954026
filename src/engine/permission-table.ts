import type { Permission } from './compile.js'
import { type Coded, codes } from './evidence-code.js'

/** The purposes or grounds by key and by number, each with its codes. */
export interface PermissionTable<T extends Permission> {
  /** What a request means by a key or a number; nothing is coerced. */
  readonly find: (ref: unknown) => Coded<T> | undefined
  /** How many codes there are in all. */
  readonly count: number
}

export function permissionTable<T extends Permission>(permissions: ReadonlyMap<string, T>): PermissionTable<T> {
  const { coded, count } = codes(permissions.values())
  const byKey: Record<string, Coded<T>> = Object.create(null)
  const byNumber: Record<number, Coded<T>> = Object.create(null)
  for (const each of coded) {
    const { key, number } = each.permission
    byKey[key] = each
    if (number !== undefined) byNumber[number] = each
  }
  return { find: (ref) => (typeof ref === 'string' ? byKey[ref] : typeof ref === 'number' ? byNumber[ref] : undefined), count }
}
