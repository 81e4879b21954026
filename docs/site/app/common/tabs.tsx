import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'

interface Props<Name extends string> {
  readonly label: string
  readonly tabs: readonly { readonly name: Name; readonly text: string }[]
  readonly open: Name
  readonly onOpen: (name: Name) => void
  readonly children: ComponentChildren
}

const steps: { readonly [key: string]: (at: number, count: number) => number } = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Tabs with the panel of the open one: the arrow keys, Home and End go from tab to tab. */
export function Tabs<Name extends string>({ label, tabs, open, onOpen, children }: Props<Name>) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const step = (event: KeyboardEvent) => {
    const next =
      tabs[
        steps[event.key]?.(
          tabs.findIndex(({ name }) => name === open),
          tabs.length,
        ) ?? -1
      ]
    if (next === undefined) return
    event.preventDefault()
    onOpen(next.name)
    list.current?.querySelector<HTMLElement>(`#${id}-${next.name}`)?.focus()
  }
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} class="pg-tabs" onKeyDown={step}>
        {tabs.map(({ name, text }) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            role="tab"
            aria-selected={name === open}
            aria-controls={name === open ? `${id}-panel` : undefined}
            tabIndex={name === open ? 0 : -1}
            onClick={() => onOpen(name)}
          >
            {text}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${open}`}>
        {children}
      </div>
    </>
  )
}
