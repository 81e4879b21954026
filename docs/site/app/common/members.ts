/** The members of an object that anybody may have written. */
export interface Members {
  readonly [name: string]: unknown
}

/** What has members; of anything else, none. */
export function membersOf(value: unknown): Members {
  return isMembers(value) ? value : {}
}

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A member of its own: a name of a policy may be one that every object inherits. */
export function own<T>(members: { readonly [name: string]: T } | undefined, name: unknown): T | undefined {
  return typeof name === 'string' && members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined
}

/** The same with one member changed; one that is `undefined` is left out. */
export function withMember(members: unknown, name: string, value: unknown): Members {
  const { [name]: _, ...others } = membersOf(members)
  if (value === undefined) return others
  return Object.hasOwn(membersOf(members), name) ? { ...membersOf(members), [name]: value } : { ...others, [name]: value }
}

/** The same, left out altogether where no member is left. */
export function unlessEmpty(members: Members): Members | undefined {
  return Object.keys(members).length === 0 ? undefined : members
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Whether a value can be gone through without losing the way: what nests deeper is no question. */
export function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((each) => isShallow(each, levels - 1))
}

/** A value of any kind, short enough for a label. */
export function shortly(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
