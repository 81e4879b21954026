import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findingIds } from '../../../src/gate/model/finding.js'
import { pages } from '../../../src/gate/pages/pages.js'
import { readTree } from '../../../src/gate/reading/read-tree.js'
import { words, wrongly } from '../../docs/japanese-words.js'
import { findingList, findingMarkdown } from './finding-markdown.js'

const all = findingIds.map((id) => ({ id, page: pages[id] }))

/** The texts of a page in one language. */
const textsIn = (language: 'en' | 'ja') => all.flatMap(({ page: { title, says, why, fix } }) => [title, says, why, fix].map((text) => text[language]))

describe('the pages of the findings', () => {
  // Written again with `npm test -- -u`.
  it.each(findingIds)('stand in docs/findings/%s.md', async (id) => {
    await expect(findingMarkdown(id)).toMatchFileSnapshot(`../../../docs/findings/${id}.md`)
  })

  it('stand in a list, and nothing else stands beside them', async () => {
    await expect(findingList()).toMatchFileSnapshot('../../../docs/findings/README.md')
    expect(readdirSync('docs/findings').sort()).toEqual([...findingIds.map((id) => `${id}.md`), 'README.md'].sort())
  })

  it.each(all)('shows for $id two manifests that can be read, and that differ', ({ page: { wrong, right } }) => {
    expect([readTree(wrong).ok, readTree(right).ok, wrong === right]).toEqual([true, true, false])
    expect([wrong, right].map((text) => text.startsWith('clausewise: 1\npolicy: reference\n'))).toEqual([true, true])
  })

  it.each(['en', 'ja'] as const)('end every text but the title with a full stop in %s', (language) => {
    const stop = language === 'en' ? '.' : '。'
    const isRight = ({ says, why, fix }: (typeof pages)[keyof typeof pages]) => [says, why, fix].every((text) => text[language].endsWith(stop))
    expect(all.filter(({ page }) => !isRight(page) || page.title[language].endsWith(stop)).map(({ id }) => id)).toEqual([])
    expect(textsIn(language).filter((text) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) || text.trim() === '')).toEqual([])
  })

  it('stay short enough for the viewers of SARIF', () => {
    expect(all.filter(({ page: { says } }) => says.en.length > 1_024 || says.ja.length > 1_024)).toEqual([])
  })

  it.each(words)('have no other Japanese word for $means than $say', (word) => {
    expect(wrongly(textsIn('ja').join('\n'), word)).toEqual([])
  })
})
