/** What the playground is opened with. It stands in the part of the address that a browser never sends. */
export interface Opened {
  /** A question, as `decide` takes it: the verb, and its request beside it. */
  readonly ask?: object
  /** A request of a person, as `planDeletion` takes it. */
  readonly plan?: object
  /** A policy document that takes the place of the reference policy. */
  readonly policy?: object
  readonly language?: 'en' | 'ja'
  /** The end of the address says something that cannot be read. */
  readonly isUnread?: true
}

/** The end of an address, with its `#`. */
export function fragmentOf(opened: Opened): string {
  return `#${encodeURIComponent(JSON.stringify(opened)).replaceAll('(', '%28').replaceAll(')', '%29')}`
}

/** What the end of an address says. One that is empty says nothing. */
export function openedFrom(fragment: string): Opened {
  const said = fragment.replace(/^#/, '')
  if (said === '') return {}
  try {
    const read: unknown = JSON.parse(decodeURIComponent(said))
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : { isUnread: true }
  } catch {
    return { isUnread: true }
  }
}
