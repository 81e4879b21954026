/** Laws in a row: the articles of one act name it once. `article` matches where, in a citation, the act ends and the article begins. */
export function lawsTogether(laws: readonly string[], article: RegExp): readonly string[] {
  const acts = laws.map((law) => law.slice(0, Math.max(0, law.search(article))))
  return laws.map((law, at) => {
    const act = acts[at] ?? ''
    return act !== '' && act === acts[at - 1] ? law.slice(act.length).trimStart() : law
  })
}
