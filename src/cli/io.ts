/** What the command line touches beside files. */
export interface Io {
  /** The working directory. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Buffer | string>
  readonly out: Output
  readonly err: Output
  /** The day of today, in the zone of the machine. */
  readonly today: () => string
}

/** Where text goes. */
export interface Output {
  /** Resolves when the next may be written. */
  readonly write: (text: string) => Promise<void>
  /** Nobody reads it any more: what is written is lost. */
  readonly isGone: () => boolean
  readonly isTerminal: boolean
  /** The width of the terminal, in columns. */
  readonly width?: number | undefined
}
