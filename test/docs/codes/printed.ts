/** What is printed of a value: all of it, or these members, each as it says; of a list, of each entry. */
export type Show = 'all' | { readonly [member: string]: Show }

/** A list is printed whole up to here, a longer one in part: its first members. */
const longest = 7
const ofLonger = 3

/** A value as a claim of the documentation has it; `…` stands for what is left out. */
export function printed(value: unknown, show: Show = 'all'): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
  if (Array.isArray(value)) return list(value, show)
  if (typeof value === 'object' && value !== null) return record(value as Readonly<Record<string, unknown>>, show)
  return String(value)
}

function list(values: readonly unknown[], show: Show): string {
  const isLong = values.length > longest
  const each = (isLong ? values.slice(0, ofLonger) : values).map((value) => printed(value, show))
  return `[${[...each, ...(isLong ? ['…'] : [])].join(', ')}]`
}

function record(value: Readonly<Record<string, unknown>>, show: Show): string {
  const members = Object.keys(value).filter((member) => value[member] !== undefined)
  const shown = show === 'all' ? members : members.filter((member) => Object.hasOwn(show, member))
  const each = shown.map((member) => `${named(member)}: ${printed(value[member], show === 'all' ? 'all' : show[member])}`)
  return `{ ${[...each, ...(shown.length < members.length ? ['…'] : [])].join(', ')} }`
}

function named(member: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(member) ? member : printed(member)
}
