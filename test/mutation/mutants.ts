/** A mutant, and what became of it. Its place says which it is for as long as the file is as it was; its words do so afterwards too. */
export interface Mutant {
  readonly file: string
  readonly line: number
  /** From where to where, as the command line of Stryker takes it. */
  readonly range: string
  readonly mutator: string
  /** The line it changes, and what it makes of it. */
  readonly source: string
  readonly mutated: string
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'RuntimeError' | 'CompileError'
}

interface Place {
  readonly line: number
  readonly column: number
}

interface Report {
  readonly files: {
    readonly [file: string]: {
      readonly source: string
      readonly mutants: readonly {
        readonly mutatorName: string
        readonly replacement: string
        readonly location: { readonly start: Place; readonly end: Place }
        readonly status: Mutant['status']
      }[]
    }
  }
}

/** The mutants of a report that Stryker wrote. One that does not run at all is none. */
export function mutantsOf({ files }: Report): readonly Mutant[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n')
    const running = mutants.filter(({ status }) => status !== 'RuntimeError' && status !== 'CompileError')
    return running.map(({ mutatorName, replacement, location: { start, end }, status }): Mutant => {
      const before = (lines[start.line - 1] ?? '').slice(0, start.column - 1)
      const after = (lines[end.line - 1] ?? '').slice(end.column - 1)
      return {
        file,
        line: start.line,
        range: `${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
        mutator: mutatorName,
        source: lines
          .slice(start.line - 1, end.line)
          .join('\n')
          .trim(),
        mutated: `${before}${replacement}${after}`.trim(),
        status,
      }
    })
  })
}

/** Which mutant it is. */
export const nameOf = ({ file, source, mutated }: Pick<Mutant, 'file' | 'source' | 'mutated'>): string => `${file}\n- ${source}\n+ ${mutated}`

/** Whether a test noticed it. */
export const isNoticed = ({ status }: Mutant): boolean => status !== 'Survived' && status !== 'NoCoverage'
