import { createContext } from 'preact'
import { useContext, useId } from 'preact/hooks'

/** The members of a question that something is wrong with, each by the names that lead to it: `subject.id`. */
export const AtFault = createContext<ReadonlySet<string>>(new Set())

interface AtPlace {
  readonly id: string
  readonly 'aria-invalid': true | undefined
}

/** What the control of a member says of itself; one that edits no member has an id alone. */
export function useAtPlace(place: string | undefined): AtPlace {
  const isAtFault = useContext(AtFault).has(place ?? '')
  const id = useId()
  return { id: place === undefined ? id : idOf(place), 'aria-invalid': isAtFault || undefined }
}

/** Where it stands that a question has members which no control edits. */
export const leftOverId = 'ask-left-over'

/** The control of a member, or of the nearest around it that has one; of one that no control edits, where that is said. */
export function controlOf(place: string): HTMLElement | null {
  const names = place.split('.')
  const around = names.map((_, at) => document.getElementById(idOf(names.slice(0, names.length - at).join('.'))))
  return around.find((each) => each !== null) ?? document.getElementById(leftOverId)
}

function idOf(place: string): string {
  return `ask-${place.replace(/[^\w-]/g, '_')}`
}
