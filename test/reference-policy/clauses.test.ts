import { describe, expect, it } from 'vitest'
import type { Clause } from '../../src/model/document.js'
import { document } from '../../src/reference/document.js'
import { citedClauses } from './citations.js'

const clauses: Readonly<Record<string, Clause>> = document.clauses

/** The published text's order, section by section; `r` a rule, `o` an obligation, `s` a statement. */
const published = `
  opening: preamble.1 s, preamble.2 s, preamble.3 r
  scope: scope.1 r, scope.2 r
  collection: collection.1 r, collection.2 r
  use: use.0 r
  purposes: use.1 r, use.2 r, use.3 r, use.4 r, use.5 r, use.6 r
  sharing: sharing.1 r, disclosure.0 r, disclosure.1 r, disclosure.2 r, disclosure.3 r, disclosure.4 r, disclosure.5 r, disclosure.6 r, disclosure.7 r, disclosure.8 r
  stopping use or provision: discontinuation.1 r, discontinuation.2 r
  security: security.1 o, security.2 s
  revision: revision.1 r, revision.2 o, revision.3 r, revision.4 s
  site policy: site.1 s
  links with other sites: links.1 r
  use of personal information: agreed-use.1 r, agreed-use.2 r, agreed-use.3 r
  management: management.1 s, management.2 s, management.3 s
  other sites: other-sites.1 r
`
const kinds = { r: 'rule', o: 'obligation', s: 'statement' } as const
const table = published
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [section = '', list = ''] = line.trim().split(': ')
    return list.split(', ').map((entry) => {
      const [id = '', kind = ''] = entry.split(' ')
      return { id, section, kind: kinds[kind as keyof typeof kinds] }
    })
  })

/** The eighteen readings: where each stands beside its clause, and what shows that it is this one. */
const readings: readonly (readonly [number, readonly string[], string, string])[] = [
  [1, ['use.4'], 'In principle', '原則として'],
  [2, ['disclosure.8'], 'both must hold', '両方'],
  [3, ['disclosure.6'], 'any of them suffices', 'いずれかであれば足ります'],
  [4, ['disclosure.7'], 'Other reasons', 'その他の事由'],
  [5, ['disclosure.2'], 'what the subcontractor may use', '業務委託先による利用の範囲'],
  [6, ['sharing.1'], 'no licence to sell', '販売することを認めるものではありません'],
  [7, ['disclosure.1', 'disclosure.2', 'disclosure.3', 'disclosure.6'], 'ecessary', '必要'],
  [8, ['collection.1'], 'Etc.', '「等」'],
  [9, ['discontinuation.2'], 'Minimum', '必要最小限'],
  [10, ['discontinuation.1'], 'Promptly', '速やかに'],
  [11, ['discontinuation.2'], 'After discontinuation', '停止後の取扱い'],
  [12, ['scope.2', 'revision.3'], 'Unless specified otherwise', '別段の定め'],
  [13, ['security.1'], 'every declared field', '定められたすべての項目'],
  [14, ['collection.1'], 'Information necessary for payment', '支払いに必要な情報'],
  [15, ['collection.2'], 'To prove them', '証明するため'],
  [16, ['agreed-use.1'], 'no seventh purpose', '7つ目の利用目的'],
  [17, ['discontinuation.1'], 'Third parties', '第三者'],
  [18, ['use.0'], 'Who a use may be sent to', '送付先'],
]

describe('the clauses of the reference policy', () => {
  it('are forty-one: thirty-one rules, two obligations, eight statements', () => {
    const count = (kind: string) => Object.values(clauses).filter((clause) => clause.kind === kind).length
    expect([Object.keys(clauses).length, count('rule'), count('obligation'), count('statement')]).toEqual([41, 31, 2, 8])
  })

  it('stand in the order of the published text', () => {
    expect(document.order.clauses).toEqual(table.map(({ id }) => id))
    expect(Object.keys(clauses)).toEqual(table.map(({ id }) => id))
  })

  it.each(table)('$id stands under “$section” and is a $kind', ({ id, section, kind }) => {
    expect(clauses[id]).toMatchObject({ section, kind })
  })

  it.each(table)('$id is cited by something unless it is a statement', ({ id, kind }) => {
    expect(citedClauses.has(id)).toBe(kind !== 'statement')
  })

  it('cite nothing but clauses', () => {
    expect([...citedClauses].filter((id) => !(id in clauses))).toEqual([])
  })

  it.each(table)('$id says why no call can check it exactly where it is a statement', ({ id, kind }) => {
    const because = clauses[id]?.because
    expect(because !== undefined).toBe(kind === 'statement')
    expect(because === undefined || (because.en.length > 20 && (because.ja?.length ?? 0) > 10)).toBe(true)
  })

  it.each(readings)('reading %i stands beside its clause, in both languages', (_number, ids, en, ja) => {
    for (const id of ids) {
      expect(clauses[id]?.reading?.en).toContain(en)
      expect(clauses[id]?.reading?.ja).toContain(ja)
    }
  })

  it('have a reading nowhere else', () => {
    const read = new Set(readings.flatMap(([, ids]) => ids))
    expect(
      Object.keys(clauses)
        .filter((id) => clauses[id]?.reading !== undefined)
        .sort(),
    ).toEqual([...read].sort())
  })
})
