/** Follows a link within the page; the end of the address stays what it says of the page. */
export function goTo(event: Event, id: string): void {
  event.preventDefault()
  const heading = document.getElementById(id)
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView()
}
