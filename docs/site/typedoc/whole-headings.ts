const heading = /<h[1-6] id="([^"]+)"[^>]*>([\s\S]*?)<a href="#[^"]*"[^>]*class="tsd-anchor-icon">/g

/** The list of what stands on a page names each heading whole: typedoc leaves out what is set as code. */
export function wholeHeadings(page: string): string {
  const texts = new Map([...page.matchAll(heading)].map(([, id = '', text = '']) => [id, text.replaceAll(/<[^>]*>/g, '').trim()]))
  const start = page.indexOf('tsd-page-navigation')
  if (start < 0) return page
  const list = page.slice(start).replaceAll(/<a href="#([^"]+)"><span>([^<]*)<\/span><\/a>/g, (link, id: string, text: string) => {
    return link.replace(`<span>${text}</span>`, () => `<span>${texts.get(id) ?? text}</span>`)
  })
  return page.slice(0, start) + list
}
