import type { ComponentType } from 'preact'
import { useSpoken } from './spoken.js'

/** Names in one line, or a dash where there are none. */
export function Listed({ names, as: Name }: { readonly names: readonly string[]; readonly as: ComponentType<{ readonly name: string }> }) {
  const { words } = useSpoken()
  if (names.length === 0) return words.none
  return (
    <>
      {names.map((name, place) => (
        <span key={name}>
          {place === 0 ? '' : words.comma}
          <Name name={name} />
        </span>
      ))}
    </>
  )
}
