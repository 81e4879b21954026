import type { ComponentChildren } from 'preact'
import { useAround } from '../around-plan.js'
import { faultsAt, idOf, type Path } from '../faults.js'
import { Fold } from '../fold.js'
import { changedAt, removedAt } from '../lists.js'
import { useFocusNext } from './use-focus-next.js'

interface Props<Item> {
  /** The member of the request that the list is. */
  readonly member: string
  readonly words: { readonly title: string; readonly add: string; readonly remove: (place: number) => string }
  readonly legend: (place: number) => string
  readonly items: readonly Item[]
  readonly onItems: (items: readonly Item[]) => void
  /** An item to begin with, and the member of it that is filled in first. */
  readonly newItem: () => Item
  readonly first: string
  readonly controls: (item: Item, path: Path, change: (more: Partial<Item>) => void) => ComponentChildren
}

/** A list of the request, folded away while it is empty: each item with its controls and what is wrong with it. */
export function ListForm<Item>({ member, words, legend, items, onItems, newItem, first, controls }: Props<Item>) {
  const { faults } = useAround()
  const focusNext = useFocusNext()
  const add = idOf([member, 'add'])
  return (
    <Fold summary={words.title} isOpen={items.length > 0}>
      {items.map((item, at) => {
        const path = [member, at]
        return (
          <fieldset key={at}>
            <legend>{legend(at + 1)}</legend>
            {controls(item, path, (more) => onItems(changedAt(items, at, { ...item, ...more })))}
            {faultsAt(faults, path).map(({ text }) => (
              <p key={text} class="fault">
                {text}
              </p>
            ))}
            <button
              type="button"
              onClick={() => {
                onItems(removedAt(items, at))
                focusNext(add)
              }}
            >
              {words.remove(at + 1)}
            </button>
          </fieldset>
        )
      })}
      <button
        type="button"
        id={add}
        onClick={() => {
          onItems([...items, newItem()])
          focusNext(idOf([member, items.length, first]))
        }}
      >
        {words.add}
      </button>
    </Fold>
  )
}
