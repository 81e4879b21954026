/** One state of the corpus. The newest stands last. */
export interface State {
  /** How many cases it has. */
  readonly cases: number
  /** How many cases of the state before are now answered otherwise. */
  readonly changed: number
  /** The line of CHANGELOG.md that says why, with its §; there where any is. */
  readonly because?: string
  /** Of each file the SHA-256 of its cases. */
  readonly sha256: { readonly [file: string]: string }
}

/** The lines of a changelog that tell of a change which can alter a decision or a due date. */
export function markedLines(changelog: string): readonly string[] {
  return changelog.split('\n').flatMap((line) => (line.startsWith('- §') ? [line.slice(2)] : []))
}

/**
 * The history with a new state at its end; the same where no case is another.
 * Where answers changed, `because` must be words of exactly one marked line under Unreleased; else this throws and says which lines there are.
 */
export function withState(history: readonly State[], state: Omit<State, 'because'>, because: string | undefined, changelog: string): readonly State[] {
  const last = history.at(-1)
  if (last !== undefined && JSON.stringify(last.sha256) === JSON.stringify(state.sha256)) return history
  if (state.changed === 0) return [...history, state]
  const unreleased = markedLines(changelog.split(/^## (?!\[Unreleased\])/m)[0] ?? '')
  const meant = unreleased.filter((line) => because !== undefined && because !== '' && line.includes(because))
  if (meant.length !== 1)
    throw new Error(
      `${state.changed} cases are answered otherwise. Write a line with a § under Unreleased in CHANGELOG.md, and name it by some of its words: --because "…"\n${unreleased.join('\n')}`,
    )
  return [...history, { cases: state.cases, changed: state.changed, because: meant[0] ?? '', sha256: state.sha256 }]
}
