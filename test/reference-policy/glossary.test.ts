import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/model/document.js'
import { document } from '../../src/reference/document.js'

const { glossary = {}, facts = {}, purposes, grounds = {}, records = {}, parameters }: Document = document

const attested = [...Object.values(purposes), ...Object.values(grounds)].flatMap(({ attests = [] }) => attests)

/** The names that stand for themselves, by kind: read from the data, as the type reads them from the types. */
const names: { readonly [kind: string]: readonly string[] } = {
  facts: Object.keys(facts),
  'words of facts': Object.values(facts).flatMap((type) => (type === 'boolean' ? [] : type)),
  attestations: attested.map((asked) => (typeof asked === 'string' ? asked : asked.name)),
  events: Object.values(records).flatMap(({ events = [] }) => events),
  parameters: Object.keys(parameters),
  'words of parameters': Object.values(parameters).flatMap((each) => (typeof each === 'object' && 'oneOf' in each ? each.oneOf : [])),
}

describe('the glossary of the reference policy', () => {
  it.each(Object.entries(names))('says in both languages what its %s mean', (_, each) => {
    expect(each.length).toBeGreaterThan(2)
    for (const name of each) {
      expect(glossary[name]?.en, name).toMatch(/\S/)
      expect(glossary[name]?.ja, name).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u)
    }
  })

  it('says nothing else', () => {
    const all = new Set(Object.values(names).flat())
    expect(Object.keys(glossary).filter((name) => !all.has(name))).toEqual([])
  })

  it('has no sentence: a term stands inside one', () => {
    for (const { en, ja = '' } of Object.values(glossary)) expect(`${en}${ja}`).not.toMatch(/[.。\n]/)
  })

  it('tells the words of one fact apart, and the facts', () => {
    const meaning = (name: string) => [glossary[name]?.en, glossary[name]?.ja].join(' / ')
    const lists = [Object.keys(facts), ...Object.values(facts).filter((type) => type !== 'boolean'), ...Object.values(records).map(({ events = [] }) => events)]
    for (const list of lists) expect(new Set(list.map(meaning)).size, list.join()).toBe(list.length)
  })
})
