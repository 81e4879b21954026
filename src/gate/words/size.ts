const units = [
  ['MiB', 1_048_576],
  ['KiB', 1024],
] as const

/** A size in words: a bare number counts bytes. */
export function size(text: string): string {
  if (!/^\d+$/.test(text)) return text
  const [unit, bytes] = units.find(([, each]) => Number(text) >= each) ?? ['B', 1]
  return `${Math.round((Number(text) / bytes) * 10) / 10} ${unit}`
}
