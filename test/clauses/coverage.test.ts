import { describe, expect, it } from 'vitest'
import type { Clause } from '../../src/model/document.js'
import { document } from '../../src/reference/document.js'
import type { Table } from './table.js'
import { fileNames, tableOf, tables } from './tables.js'

const clauses = Object.entries<Clause>(document.clauses)
const idsOf = (...kinds: readonly Clause['kind'][]) => clauses.flatMap(([id, { kind }]) => (kinds.includes(kind) ? [id] : []))

const casesOf = ({ allowed = [], denied = [], answered = [] }: Table) => [...allowed, ...denied, ...answered]

/** It decides nothing that a verb decides: it only answers. */
const onlyAnswers = ({ allowed = [], denied = [], answered = [] }: Table) => allowed.length + denied.length === 0 && answered.length > 0

describe('the tables of the clauses', () => {
  it('are one for each rule and each obligation, and for nothing else', () => {
    expect(tables.map(({ clause }) => clause).sort()).toEqual(idsOf('rule', 'obligation').sort())
  })

  it('stand in a file named after their clause', () => {
    expect(tables.map(({ clause }) => clause)).toEqual(fileNames)
  })

  it.each(idsOf('rule').map((id) => [id]))(
    'hold an allowed and a denied case of %s, or, where no verb decides it, one in which it speaks and one in which it does not',
    (id) => {
      const table = tableOf(id)
      if (onlyAnswers(table)) {
        expect(table.answered?.some(({ silent }) => !silent)).toBe(true)
        expect(table.answered?.some(({ silent }) => silent)).toBe(true)
      } else {
        expect(table.allowed).not.toHaveLength(0)
        expect(table.denied).not.toHaveLength(0)
        expect(casesOf(table).some(({ silent }) => !silent)).toBe(true)
      }
    },
  )

  it.each(
    idsOf('rule')
      .filter((id) => /^(use|disclosure)\.[1-8]$/.test(id))
      .map((id) => [id]),
  )('hold four allowed and four denied cases of %s, in two of each of which it speaks', (id) => {
    const { allowed = [], denied = [] } = tableOf(id)
    expect(allowed.length).toBeGreaterThanOrEqual(4)
    expect(denied.length).toBeGreaterThanOrEqual(4)
    expect(allowed.filter(({ silent }) => !silent).length).toBeGreaterThanOrEqual(2)
    expect(denied.filter(({ silent }) => !silent).length).toBeGreaterThanOrEqual(2)
  })

  it.each(idsOf('obligation').map((id) => [id]))('hold a case in which %s rides and one in which it does not', (id) => {
    const cases = casesOf(tableOf(id))
    expect(cases.some(({ silent }) => !silent)).toBe(true)
    expect(cases.some(({ silent }) => silent)).toBe(true)
  })

  it.each(tables.map((table) => [table.clause, table] as const))('give every case of %s its own title', (_, table) => {
    const titles = [
      ['allows', table.allowed],
      ['denies', table.denied],
      ['answers', table.answered],
    ] as const
    for (const [, cases = []] of titles) expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length)
  })
})

describe('the statements', () => {
  it.each(clauses.filter(([, { kind }]) => kind === 'statement'))('of %s says in both languages why no call can check it', (_, { because }) => {
    expect(because?.en.trim()).toBeTruthy()
    expect(because?.ja?.trim()).toBeTruthy()
  })

  it('are all the clauses without a table', () => {
    const carried = new Set(tables.map(({ clause }) => clause))
    expect(clauses.map(([id]) => id).filter((id) => !carried.has(id))).toEqual(idsOf('statement'))
  })
})
