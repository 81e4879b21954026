/** Values as JSON lines. */
export function linesOf(...values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}

/** What JSON lines hold. */
export function read(out: string) {
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}
