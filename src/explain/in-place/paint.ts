/** How parts of a printed fault are set off. */
export interface Paint {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
}

const plainly = (text: string) => text
const painted = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`

/** With the escape sequences of a terminal, or with nothing. */
export function paintFor(colour: boolean): Paint {
  return colour ? { bold: painted(1), dim: painted(2), red: painted(31) } : { bold: plainly, dim: plainly, red: plainly }
}
