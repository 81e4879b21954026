/**
 * What a page of the reference lacks for those who do not see it or have no mouse: landmarks with names, headings that do not leave out a level,
 * no link inside what is pressed itself, and what scrolls sideways can be reached by the keyboard.
 */
export function accessible(page: string): string {
  return inOrder(
    page
      .replace('<div class="col-content">', '<div class="col-content" role="main">')
      .replace('<div class="page-menu">', '<div class="page-menu" role="complementary" aria-label="This page">')
      .replace('<nav id="tsd-sidebar-links" class="tsd-navigation">', '<nav id="tsd-sidebar-links" class="tsd-navigation" aria-label="Most wanted">')
      .replace('<nav class="tsd-navigation">', '<nav class="tsd-navigation" aria-label="All pages">')
      .replaceAll(/<summary\b[\s\S]*?<\/summary>/g, (summary) => summary.replace(/<a [^>]*class="tsd-anchor-icon">[\s\S]*?<\/a>/g, ''))
      .replaceAll('<table>', '<div class="wide" role="group" tabindex="0" aria-label="Table"><table>')
      .replaceAll('</table>', '</table></div>')
      .replaceAll('<pre>', '<pre tabindex="0">')
      .replaceAll('<div class="tsd-signature">', '<div class="tsd-signature" role="group" tabindex="0" aria-label="Signature">'),
  )
}

/** Headings look as they do; to a screen reader each stands at most one level below the one before it. */
function inOrder(page: string): string {
  let before = 0
  return page.replaceAll(/<h([1-6])\b/g, (heading, digit: string) => {
    const level = Math.min(Number(digit), before + 1)
    before = level
    return level === Number(digit) ? heading : `${heading} aria-level="${level}"`
  })
}
