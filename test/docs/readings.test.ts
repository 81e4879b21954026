import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { casesOf, clauseIds, testPath } from './clause-tests.js'
import { name, withPart } from './page.js'
import { type Phrase, phrases } from './phrases.js'
import { readingCounts, readingsOf } from './readings-of.js'

const clausesOf = ({ at }: Phrase) => at.map(([clause]) => clause)
const testedBy = (phrase: Phrase) => phrase.in ?? clausesOf(phrase)

const titles = (phrase: Phrase, clause: string) => casesOf(clause).flatMap(({ title }) => (phrase.shownBy.test(title.replaceAll('"', '')) ? [title] : []))

const shown = 4

function tested(phrase: Phrase): readonly string[] {
  return [
    ...testedBy(phrase).map((clause) => {
      const all = titles(phrase, clause)
      const others = all.length - shown
      return `- ${testPath(clause)}: ${[...all.slice(0, shown), ...(others > 0 ? [`${others} more`] : [])].join('; ')}`
    }),
    ...(phrase.also ?? []).map((file) => `- \`${file}\``),
  ]
}

function section(phrase: Phrase): string {
  const lines = phrase.at.flatMap(([clause, index]) => {
    const { en = '', ja = '' } = readingsOf(clause)[index] ?? {}
    return [`- At ${name(clause)}: ${en}`, `  ${ja}`]
  })
  return [`### ${phrase.phrase}`, '', ...lines, '', 'Shown by:', '', ...tested(phrase)].join('\n')
}

describe('the readings', () => {
  // Written again with `npm test -- -u`.
  it('stand in docs/readings.md, as the policy has them', async () => {
    const text = readFileSync('docs/readings.md', 'utf8')
    await expect(withPart(text, 'readings', phrases.map(section).join('\n\n'))).toMatchFileSnapshot('../../docs/readings.md')
  })

  it('are each in the page once', () => {
    const told = phrases.flatMap(({ at }) => at.map(([clause, index]) => `${clause} ${index}`))
    expect(told.sort()).toEqual(clauseIds.flatMap((id) => readingsOf(id).map((_, index) => `${id} ${index}`)).sort())
  })

  it.each(clauseIds.filter((id) => readingCounts(id)[0] > 0).map((id) => [id]))('of %s are as many in both languages', (id) => {
    const [en, ja] = readingCounts(id)
    expect(ja).toBe(en)
  })

  it.each(phrases)('$phrase: the tests named show it', (phrase) => {
    for (const clause of testedBy(phrase)) expect(titles(phrase, clause), clause).not.toHaveLength(0)
    for (const file of phrase.also ?? []) expect(existsSync(file), file).toBe(true)
  })
})
