/** Scrolls at once until a panel that sticks to the end of the window covers nothing of what it speaks of. */
export function keepAbove(panel: Element, spokenOf: Element): void {
  spokenOf.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const covered = spokenOf.getBoundingClientRect().bottom - panel.getBoundingClientRect().top
  if (covered > 0) window.scrollBy({ top: covered + 4, behavior: 'instant' })
}
