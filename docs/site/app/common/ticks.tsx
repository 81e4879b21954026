import type { ComponentChildren } from 'preact'
import { useAtPlace } from './at-fault.js'
import { listOf, shortly } from './members.js'

interface Option {
  readonly value: string
  readonly text: string
  readonly note?: string | undefined
  /** Set off from the others: it does not go with what else is asked. */
  readonly apart?: boolean
}

interface Props {
  readonly legend: string
  /** The member of a question that it edits. */
  readonly place?: string
  readonly options: readonly Option[]
  readonly picked: unknown
  /** The name that a member of the list stands for, where it has several. */
  readonly nameOf?: (member: unknown) => unknown
  readonly unknown: string
  readonly onPick: (picked: readonly unknown[]) => void
  readonly children?: ComponentChildren
}

/** More unknown names than these are not shown one by one. */
const mostUnknown = 20

/** Any of a list. Names that are picked and not in the list are shown too, so that they can be taken out. */
export function Ticks({ legend, place, options, picked, nameOf = (member) => member, unknown, onPick, children }: Props) {
  const { id } = useAtPlace(place)
  const list = listOf(picked)
  const known = new Set<unknown>(options.map(({ value }) => value))
  const strangers = [...new Set(list.map(nameOf).filter((name) => !known.has(name)))].slice(0, mostUnknown)
  const tick = (name: string, isTicked: boolean) =>
    onPick(
      isTicked
        ? [...list.filter((member) => !known.has(nameOf(member))), ...options.filter(({ value }) => value === name || has(value)).map(({ value }) => value)]
        : list.filter((member) => nameOf(member) !== name),
    )
  const has = (name: unknown) => list.some((member) => nameOf(member) === name)
  return (
    <fieldset id={id} class="pg-ticks">
      <legend>{legend}</legend>
      {children}
      <div class="pg-grid">
        {options.map(({ value, text, note, apart = false }, index) => (
          <div key={value} class={apart ? 'pg-tick pg-apart' : 'pg-tick'}>
            <input
              id={`${id}-${index}`}
              type="checkbox"
              checked={has(value)}
              aria-describedby={note === undefined ? undefined : `${id}-${index}-note`}
              onChange={({ currentTarget }) => tick(value, currentTarget.checked)}
            />
            <label for={`${id}-${index}`}>{text}</label>
            {note === undefined ? null : <small id={`${id}-${index}-note`}>{note}</small>}
          </div>
        ))}
        {strangers.map((name, index) => (
          <div key={index} class="pg-tick pg-apart">
            <input id={`${id}-x${index}`} type="checkbox" checked onChange={() => onPick(list.filter((member) => nameOf(member) !== name))} />
            <label for={`${id}-x${index}`}>{shortly(name)}</label>
            <small>{unknown}</small>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
