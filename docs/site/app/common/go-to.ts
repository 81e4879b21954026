/** Leads to a control, or the first within: what is folded away around it is opened. */
export function goTo(element: HTMLElement | null): void {
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true
  const control = element?.matches('fieldset, p') ? element.querySelector<HTMLElement>('input, select, button') : element
  control?.focus()
}
