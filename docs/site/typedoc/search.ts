import { type Application, Comment, DocumentReflection, IndexEvent } from 'typedoc'
import { slugOf } from '../../../test/docs/slug-of.js'

/** A heading that names one code, with what kind of code it is: it is found by itself. */
const headingOfCode = /^#+ (?:(\w+) )?`([^`]+)`$/gm

/** A word of Japanese, as far as the next sign or letter that is none. */
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu

/**
 * What the search of the reference finds beside symbols and pages: each code, at its heading; and Japanese, of which it cuts all letters off. A letter
 * on each side keeps them, and since a part of a word is enough, the word is found.
 */
export function search(app: Application): void {
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    event.searchFieldWeights.japanese = 2
    const pages = event.searchResults.filter((each) => each instanceof DocumentReflection)
    for (const code of pages.flatMap(codesOn)) {
      event.searchResults.push(code)
      event.searchFields.push({})
    }
    for (const [index, each] of event.searchResults.entries()) {
      const words = textOf(each instanceof DocumentReflection ? each : undefined).match(japanese)
      if (words !== null) event.searchFields[index] = { japanese: [...new Set(words)].map((word) => `j${word}j`).join(' ') }
    }
  })
}

/** Where a code is found; it has no page of its own. */
export function urlOfCode(found: object): string | undefined {
  return found instanceof DocumentReflection && typeof found.frontmatter.url === 'string' ? found.frontmatter.url : undefined
}

function codesOn(page: DocumentReflection): readonly DocumentReflection[] {
  return [...textOf(page).matchAll(headingOfCode)].map(([heading, kind, name = '']) => {
    const parent = kind === undefined ? page : new DocumentReflection(kind, page, [], {})
    const code = new DocumentReflection(name, parent, [], { url: `${page.frontmatter.place}.html#${slugOf(heading.replace(/^#+ /, ''))}` })
    // It is asked for by its name, and by nothing else.
    code.relevanceBoost = 3
    return code
  })
}

function textOf(page: DocumentReflection | undefined): string {
  return page === undefined ? '' : Comment.combineDisplayParts(page.content)
}
