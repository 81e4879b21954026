import { atMost } from '../ask/at-most.js'
import { type PrintedPart, printedParts } from './printed-faults.js'
import type { Words } from './words.js'

interface Props {
  readonly words: Words
  readonly printed: string
  /** Goes to a place in the text. */
  readonly onGo: (line: number, column: number) => void
}

/** Every fault of a pasted policy, with its place in the text. */
export function FaultsView({ words, printed, onGo }: Props) {
  const { shown, others } = atMost(printedParts(printed))
  return (
    <section aria-label={words.policy.faults}>
      {shown.map((part, index) => (
        <FaultPart key={index} part={part} words={words} onGo={onGo} />
      ))}
      {others === 0 ? null : <p>{words.answer.more(others)}</p>}
    </section>
  )
}

function FaultPart({ part, words, onGo }: { readonly part: PrintedPart } & Pick<Props, 'words' | 'onGo'>) {
  if (part.kind === 'excerpt') {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
      <pre tabIndex={0} class="pg-excerpt">
        {part.text}
      </pre>
    )
  }
  const { line, column, text } = part
  return (
    <p>
      {line === undefined || column === undefined ? null : (
        <>
          <button type="button" class="pg-plain" aria-label={words.policy.goTo(line, column)} onClick={() => onGo(Number(line), Number(column))}>
            {line}:{column}
          </button>{' '}
        </>
      )}
      {text}
    </p>
  )
}
