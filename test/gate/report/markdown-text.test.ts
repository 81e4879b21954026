import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain } from '../../../src/compile/plain.js'
import { markdownCode, markdownText } from '../../../src/gate/report/markdown-text.js'
import { hostileText } from './receivers/arbitrary-report.js'

const entities: { readonly [entity: string]: string } = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&#36;': '$', '&#8203;': '' }

/** What a viewer shows of escaped text. */
function shown(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])|&(?:amp|lt|gt|#36|#8203);/g, (found, mark: string | undefined) => mark ?? entities[found] ?? found)
}

/** What a viewer shows of a span of code. */
function shownCode(markdown: string): string | undefined {
  const { fence = '', inner = '' } = markdown.match(/^(?<fence>`+)(?<inner>.*)\k<fence>$/s)?.groups ?? {}
  const closesEarly = (inner.match(/`+/g) ?? []).some((run) => run === fence)
  if (fence === '' || closesEarly || inner.startsWith('`') || inner.endsWith('`')) return undefined
  return / .* /s.test(inner) && inner.startsWith(' ') && inner.endsWith(' ') ? inner.slice(1, -1) : inner
}

describe('markdownText', () => {
  it('leaves what is no mark as it is', () => {
    expect(markdownText('The store shop-db/order keeps longer: 7y, before 5y (clause use.0).')).toBe(
      'The store shop-db/order keeps longer: 7y, before 5y (clause use.0).',
    )
  })

  it('escapes marks, tags and formulas', () => {
    expect(markdownText('a|b `c` *d* _e_ ~f~ [g](h) ![i] \\ $j$ <k> & l')).toBe(
      'a\\|b \\`c\\` \\*d\\* \\_e\\_ \\~f\\~ \\[g\\](h) \\!\\[i\\] \\\\ &#36;j&#36; &lt;k&gt; &amp; l',
    )
  })

  it('begins no block', () => {
    expect(['# a', '- a', '+ a', '> a', '=', '1. a', '12) a', '    a'].map(markdownText)).toEqual([
      '\\# a',
      '\\- a',
      '\\+ a',
      '&gt; a',
      '\\=',
      '1\\. a',
      '12\\) a',
      'a',
    ])
  })

  it('notifies nobody and links to nothing', () => {
    expect(markdownText('@team a@b.example #12 GH-7 !3 https://a.example www.a.example')).toBe(
      '@&#8203;team a@&#8203;b.example #&#8203;12 GH-&#8203;7 \\!&#8203;3 https:&#8203;//a.example www&#8203;.a.example',
    )
  })

  it('shows any text as it is, on one line, with no mark left in it', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: fc.constantFrom(...'@#!1-|`*_[]()<>&$~\\:/w.+=aGH \n') })), (text) => {
        const markdown = markdownText(text)
        expect(shown(markdown)).toBe(plain(text).trim())
        expect(markdown.replace(/\\[!-/:-@[-`{-~]/g, 'x')).not.toMatch(/[\\`*_[\]|~<>$\n\r]|@(?!&#8203;)|&(?!(?:amp|lt|gt|#36|#8203);)|^(?:[#+=-]|\d+[.)])/)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('markdownCode', () => {
  it('shows a name letter by letter, between as many backticks as it needs', () => {
    expect(markdownCode('a|@b')).toBe('`a|@b`')
    expect(markdownCode('a`b')).toBe('`` a`b ``')
    expect(markdownCode('``')).toBe('``` `` ```')
    expect(markdownCode(' \n ')).toBe('')
  })

  it('shows any name as it is, on one line', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: fc.constantFrom(...'`` a|@\\<\n') })), (text) => {
        const name = plain(text).trim()
        const markdown = markdownCode(text)
        if (name === '') expect(markdown).toBe('')
        else expect(shownCode(markdown)).toBe(name)
        expect(markdown).not.toMatch(/[\n\r]/)
      }),
      { numRuns: 2_000 },
    )
  })
})
