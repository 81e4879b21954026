// Runs on every page. The list of pages is made by the reference's own script, with a link inside what folds its part away: something to press inside
// something to press, which a screen reader cannot tell apart. The link is laid beside it.

function layBeside(list: Element): void {
  for (const link of list.querySelectorAll('details > summary > a')) {
    const details = link.closest('details')
    const summary = link.parentElement
    if (details === null || summary === null) continue
    summary.setAttribute('aria-label', `Below ${link.textContent?.trim() ?? ''}`)
    details.before(link)
    details.parentElement?.classList.add('with-pages-below')
  }
}

const list = document.getElementById('tsd-nav-container')
if (list !== null) {
  layBeside(list)
  new MutationObserver(() => layBeside(list)).observe(list, { childList: true, subtree: true })
}
