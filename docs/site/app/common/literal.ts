const width = 72

/** A value as TypeScript writes it: on one line where it fits, else member by member. */
export function literal(value: unknown, indent = '', before = 0): string {
  const flat = onOneLine(value)
  if (typeof value !== 'object' || value === null || flat.length + before + indent.length <= width) return flat
  const deeper = `${indent}  `
  if (Array.isArray(value)) return `[\n${value.map((each) => `${deeper}${literal(each, deeper)},\n`).join('')}${indent}]`
  const members = Object.entries(value).map(([name, member]) => {
    const start = `${nameOf(name)}: `
    return `${deeper}${start}${literal(member, deeper, start.length + 1)},\n`
  })
  return `{\n${members.join('')}${indent}}`
}

function onOneLine(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  const members = Object.entries(value).map(([name, member]) => `${nameOf(name)}: ${onOneLine(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

function nameOf(name: string): string {
  if (name === '__proto__') return `['__proto__']`
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}
