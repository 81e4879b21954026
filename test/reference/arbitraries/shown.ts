import fc from 'fast-check'

/** A value as a report of a failed property prints it, also one that cannot be read. */
function shown(value: unknown, depth = 0): string {
  try {
    if (typeof value === 'string') return JSON.stringify(value)
    if (typeof value === 'bigint') return `${value}n`
    if (typeof value !== 'object' || value === null) return String(value)
    if (depth > 6) return '…'
    if (Array.isArray(value)) {
      const items = value.slice(0, 20).map((each) => shown(each, depth + 1))
      return `[${items.join(', ')}${value.length > 20 ? `, … ${value.length} in all` : ''}]`
    }
    const members = Object.entries(Object.getOwnPropertyDescriptors(value)).map(
      ([key, descriptor]) => `${JSON.stringify(key)}: ${'value' in descriptor ? shown(descriptor.value, depth + 1) : '<throws>'}`,
    )
    const prototype = Object.getPrototypeOf(value)
    return `${prototype === Object.prototype || prototype === null ? '' : `${prototype.constructor.name} `}{ ${members.join(', ')} }`
  } catch {
    return '<unreadable>'
  }
}

/** The same list, which reports print so. */
export function printed<T extends readonly unknown[]>(list: T): T {
  Object.defineProperty(list, fc.toStringMethod, { value: () => list.map((each) => shown(each)).join('\n') })
  return list
}
