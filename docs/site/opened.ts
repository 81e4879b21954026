/** What the playground is opened with. It stands in the part of the address that a browser never sends. */
export interface Opened {
  /** A question, as `decide` takes it: the verb, and its request beside it. */
  readonly ask?: object
  /** A request of a person, as `planDeletion` takes it. */
  readonly plan?: object
  /** A policy document that takes the place of the reference policy. */
  readonly policy?: object
  readonly language?: 'en' | 'ja'
}

/** The end of an address, with its `#`. */
export function fragmentOf(opened: Opened): string {
  return `#${encodeURIComponent(JSON.stringify(opened)).replaceAll('(', '%28').replaceAll(')', '%29')}`
}

/** What the end of an address says; nothing of one that cannot be read. */
export function openedFrom(fragment: string): Opened {
  try {
    const read: unknown = JSON.parse(decodeURIComponent(fragment.replace(/^#/, '')))
    return typeof read === 'object' && read !== null ? read : {}
  } catch {
    return {}
  }
}
