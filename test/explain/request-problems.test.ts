import { describe, expect, it } from 'vitest'
import { type RequestFault, requestProblems } from '../../src/model/decision.js'
import { sayProblem } from './say.js'

const cases: readonly (readonly [RequestFault, string, string])[] = [
  [
    { path: ['evidence', 'need'], problem: 'missing', needed: ['some', 'none'] },
    'The member evidence.need is missing; it must be some or none.',
    '「evidence.need」が指定されていません。「some」または「none」を指定してください。',
  ],
  [{ path: ['subject'], problem: 'missing' }, 'The member subject is missing.', '「subject」が指定されていません。'],
  [
    { path: ['fields', 0], problem: 'wrong-type', found: 'number', needed: ['text'] },
    'The member fields[0] is a number, which it cannot be; it must be a text.',
    '「fields[0]」に数値が指定されていますが、型が正しくありません。文字列を指定してください。',
  ],
  [
    { path: ['evidence', 'urgent'], problem: 'wrong-type', found: 'yes', needed: ['false', 'true'] },
    'The member evidence.urgent is "yes", which it cannot be; it must be false or true.',
    '「evidence.urgent」に「yes」が指定されていますが、型が正しくありません。「false」または「true」を指定してください。',
  ],
  [
    { path: [], problem: 'wrong-type', found: 'null', needed: ['object'] },
    'The request itself is an empty value, which it cannot be; it must be an object.',
    'リクエスト全体に空の値が指定されていますが、型が正しくありません。オブジェクトを指定してください。',
  ],
  [{ path: ['fields'], problem: 'empty' }, 'The member fields is empty or blank.', '「fields」が空です。'],
  [
    { path: ['agread'], problem: 'not-declared' },
    'The member agread is not declared for this request, so nothing would read it.',
    '「agread」は、このリクエストで定められていない指定であり、読み取られません。',
  ],
  [
    { path: ['subject', 'standing'], problem: 'unknown-name', found: 'gone', needed: ['active', 'discontinued'] },
    'The member subject.standing is "gone", which is not one of the names known here; it must be active or discontinued.',
    '「subject.standing」に指定された「gone」は、定められた名称のいずれでもありません。「active」または「discontinued」を指定してください。',
  ],
  [
    { path: ['asOf'], problem: 'no-day', found: '2026-02-30' },
    'The member asOf is "2026-02-30", which is no day that exists; a day is written YYYY-MM-DD.',
    '「asOf」に指定された「2026-02-30」は、実在する日付ではありません。日付はYYYY-MM-DDの形式で指定してください。',
  ],
  [{ path: ['fields'], problem: 'too-long' }, 'The member fields has more than 10,000 entries.', '「fields」の件数が10,000件を超えています。'],
  [
    { path: ['holds', 1, 'id'], problem: 'duplicate', found: 'H-1' },
    'The member holds[1].id repeats "H-1", which may stand only once.',
    '「holds[1].id」の「H-1」が重複しています。',
  ],
  [
    { path: ['requestedOn'], problem: 'contradiction', found: '2026-12-01' },
    'The member requestedOn, "2026-12-01", does not go with the rest of the request.',
    '「requestedOn」の指定「2026-12-01」が、リクエストのほかの指定と矛盾しています。',
  ],
  [
    { path: ['subject'], problem: 'contradiction' },
    'The member subject does not go with the rest of the request.',
    '「subject」の指定が、リクエストのほかの指定と矛盾しています。',
  ],
  [{ path: ['a b', 'c'], problem: 'unreadable' }, 'The member ["a b"].c cannot be read.', '「["a b"].c」を読み取ることができません。'],
]

describe('a problem of a request', () => {
  it.each(cases)('is said in both languages: %o', (fault, en, ja) => {
    expect(sayProblem(fault, 'en')).toBe(en)
    expect(sayProblem(fault, 'ja')).toBe(ja)
  })

  it('has a case here for each', () => {
    expect(new Set(cases.map(([{ problem }]) => problem))).toEqual(new Set(requestProblems))
  })

  it('names a dozen of many names and counts the others', () => {
    const needed = Array.from({ length: 20 }, (_, index) => `f${index}`)
    const fault: RequestFault = { path: ['field'], problem: 'unknown-name', found: 'x', needed }
    expect(sayProblem(fault, 'en')).toContain('f11 or one of 8 others.')
    expect(sayProblem(fault, 'ja')).toContain('「f11」またはほか8件のいずれかを指定してください。')
  })

  it('shows the space at the end of a name, which may be what is wrong', () => {
    expect(sayProblem({ path: ['subject', 'standing'], problem: 'unknown-name', found: 'active ' }, 'en')).toContain('is "active ", which')
  })

  it('keeps a text of many lines on one line, and a long one short', () => {
    const said = sayProblem({ path: ['x\ny'], problem: 'unknown-name', found: `a\r\n\u001b[31mb\u2028c\u202e${'d'.repeat(999)}` }, 'en')
    expect(said).toMatch(/^The member \["x y"\] is "a \[31mb c d+…", which is not one of the names known here\.$/)
    expect(said.length).toBeLessThan(300)
  })
})
