import { document } from '../../../src/reference.js'

const clauses: { readonly [id: string]: { readonly means: { readonly en: string; readonly ja: string } } } = document.clauses

/** What the reference policy says. */
export const reference = {
  meansOf(id: string): { readonly en: string; readonly ja: string } {
    const clause = Object.hasOwn(clauses, id) ? clauses[id] : undefined
    if (clause === undefined) throw new RangeError(`no clause ${id}`)
    return clause.means
  },
}
