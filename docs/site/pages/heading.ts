/** A heading of a clause page, in both languages. */
export function heading(en: string, ja: string): string {
  return `## ${en} <span lang="ja">${ja}</span>`
}
