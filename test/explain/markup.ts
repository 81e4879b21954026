const empty = new Set(['meta', '!doctype'])

/** The tags of a document that are not closed in their order, and the ampersands and angle brackets that stand for themselves. */
export function unbalanced(markup: string): readonly string[] {
  const wrong: string[] = []
  const open: string[] = []
  const withoutStyle = markup.replaceAll(/<style>[^<]*<\/style>/g, '')
  const rest = withoutStyle.replaceAll(
    /<(\/?)([!a-z0-9]+)((?:\s+[\w:-]+(?:="[^"<>]*")?)*)\s*(\/?)>/g,
    (_, slash: string, name: string, _attributes: string, alone: string) => {
      if (slash === '' && alone === '' && !empty.has(name)) open.push(name)
      else if (slash !== '' && open.pop() !== name) wrong.push(name)
      return ''
    },
  )
  return [...wrong, ...open, ...(rest.match(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/g) ?? [])]
}
