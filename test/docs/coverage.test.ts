import { describe, expect, it } from 'vitest'
import * as clausewise from '../../src/index.js'
import type { Clause } from '../../src/model/document.js'
import * as policy from '../../src/policy.js'
import { document } from '../../src/reference.js'
import { carriedBy, carriersOf } from './carriers.js'
import { casesOf, clauseIds, countsOf, functionsOf, testPath } from './clause-tests.js'
import { name, names, page, table } from './page.js'

const clauses: { readonly [id: string]: Clause } = document.clauses

const clauseOf = (id: string): Clause => {
  const clause = clauses[id]
  if (clause === undefined) throw new Error(`no clause ${id}`)
  return clause
}
const idsOf = (...kinds: readonly Clause['kind'][]) => clauseIds.filter((id) => kinds.includes(clauseOf(id).kind))
const number = (count: number) => String(count)

function row(id: string): readonly string[] {
  const { section = '', kind, means } = clauseOf(id)
  const { allowed, denied, answered } = countsOf(id)
  return [name(id), section, kind, means.en, carriedBy(id), names(functionsOf(id)), testPath(id), number(allowed), number(denied), number(answered)]
}

function sum(): string {
  const counts = clauseIds.map(countsOf)
  const total = (of: (count: (typeof counts)[number]) => number) => number(counts.reduce((all, each) => all + of(each), 0))
  return `${clauseIds.length} clauses: ${idsOf('rule').length} rules, ${idsOf('obligation').length} obligations, ${idsOf('statement').length} statements. Their tables hold ${total(({ allowed }) => allowed)} requests that are allowed, ${total(({ denied }) => denied)} that are denied, and ${total(({ answered }) => answered)} questions that are answered.`
}

describe('the coverage of the clauses', () => {
  // Written again with `npm test -- -u`.
  it('stands in docs/coverage.md, as the document and the tables are', async () => {
    await expect(
      page(
        '# Every clause, and how it is carried',
        'Written from the policy and its tests by `test/docs/coverage.test.ts`.',
        sum(),
        [
          '- **Carried by**: what in the policy document cites the clause.',
          '- **Cited by**: the functions whose answers cite it, in the cases of its table. `decide` answers as `canCollect`, `canUse` and `canDisclose` do.',
          '- **Test**: its table, with how many requests it allows, how many it denies, and how many questions it answers. Cases in which the clause must stay silent are among them.',
          '- How an ambiguous phrase is read stands in [readings](readings.md).',
        ].join('\n'),
        '## Rules and obligations',
        table(['Clause', 'Section', 'Kind', 'Means', 'Carried by', 'Cited by', 'Test', 'Allowed', 'Denied', 'Answered'], idsOf('rule', 'obligation').map(row)),
        '## Statements',
        'Nothing cites a statement: no call can check it. A policy that cites one all the same is faulty (`statement-carried`).',
        table(
          ['Clause', 'Section', 'Means', 'Why no call can check it'],
          idsOf('statement').map((id) => [name(id), clauseOf(id).section ?? '', clauseOf(id).means.en, clauseOf(id).because?.en ?? '']),
        ),
      ),
    ).toMatchFileSnapshot('../../docs/coverage.md')
  })

  it('names every clause once, in the order of the published text', () => {
    expect([...clauseIds].sort()).toEqual(Object.keys(clauses).sort())
    expect(clauseIds).toHaveLength(41)
  })

  it.each(idsOf('rule', 'obligation').map((id) => [id]))('of %s names an entry that carries it, a function that cites it and a case', (id) => {
    expect(carriersOf(id)).not.toHaveLength(0)
    expect(functionsOf(id)).not.toHaveLength(0)
    expect(casesOf(id).length).toBeGreaterThan(1)
  })

  it('names public functions alone', () => {
    const called = new Set(clauseIds.flatMap(functionsOf))
    expect([...called].filter((each) => typeof { ...policy, ...clausewise }[each as 'canUse'] !== 'function')).toEqual([])
  })

  it.each(idsOf('statement').map((id) => [id]))('of %s names nothing, and says why', (id) => {
    expect(carriersOf(id)).toEqual([])
    expect(casesOf(id)).toEqual([])
    expect(clauseOf(id).because?.en).toBeTruthy()
  })
})
