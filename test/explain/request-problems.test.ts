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
    'The member evidence.urgent is the text "yes", which it cannot be; it must be false or true, without quotation marks.',
    '「evidence.urgent」に文字列「yes」が指定されていますが、型が正しくありません。引用符を付けずにfalseまたはtrueを指定してください。',
  ],
  [
    { path: [], problem: 'wrong-type', found: 'null', needed: ['object'] },
    'The request itself is an empty value, which it cannot be; it must be an object.',
    'リクエスト全体に空の値が指定されていますが、型が正しくありません。オブジェクトを指定してください。',
  ],
  [
    { path: ['subject'], problem: 'missing', needed: ['object'] },
    'The member subject is missing; it must be an object.',
    '「subject」が指定されていません。オブジェクトを指定してください。',
  ],
  [
    { path: ['asOf'], problem: 'wrong-type', found: 'too many members', needed: ['day'] },
    'The member asOf is too long, which it cannot be; it must be a day, written YYYY-MM-DD.',
    '「asOf」に要素が多すぎる値が指定されていますが、型が正しくありません。日付（YYYY-MM-DD）を指定してください。',
  ],
  [
    { path: ['origin'], problem: 'unknown-name', found: 'us', needed: ['company', '{ partner }'] },
    'The member origin is "us", which is not one of the names known here; it must be company or an object with the partner.',
    '「origin」に指定された「us」は、定められた名称のいずれでもありません。「company」または取引先を示すオブジェクトを指定してください。',
  ],
  [
    { path: ['fields'], problem: 'empty', needed: ['at least one entry'] },
    'The member fields is empty or blank; it must be at least one entry long.',
    '「fields」が空です。1件以上の要素を指定してください。',
  ],
  [{ path: ['fields'], problem: 'empty' }, 'The member fields is empty or blank.', '「fields」が空です。'],
  [
    { path: ['subject', 'agread'], problem: 'not-declared', needed: ['id', 'standing', 'corporation', 'agreed'] },
    'The member subject.agread is not declared for this request, so nothing would read it. Did you mean "agreed"?',
    '「subject.agread」は、このリクエストで定められていない指定であり、読み取られません。「agreed」の誤りではありませんか。',
  ],
  [
    { path: ['recipient', 'town'], problem: 'not-declared', needed: ['kind', 'name', 'country'] },
    'The member recipient.town is not declared for this request, so nothing would read it; what can be given there is kind, name or country.',
    '「recipient.town」は、このリクエストで定められていない指定であり、読み取られません。ここに指定できるのは「kind」、「name」または「country」です。',
  ],
  [
    { path: ['evidence', 'necessary'], problem: 'not-declared', needed: [] },
    'The member evidence.necessary is not declared for this request, so nothing would read it; nothing can be given there.',
    '「evidence.necessary」は、このリクエストで定められていない指定であり、読み取られません。ここに指定できるものはありません。',
  ],
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
    { path: ['subject', 'standing'], problem: 'unknown-name', found: 'Discontinued', needed: ['active', 'discontinued'] },
    'The member subject.standing is "Discontinued", which is not one of the names known here. Did you mean "discontinued"?',
    '「subject.standing」に指定された「Discontinued」は、定められた名称のいずれでもありません。「discontinued」の誤りではありませんか。',
  ],
  [
    { path: ['asOf'], problem: 'no-day', found: '2026-02-30' },
    'The member asOf is "2026-02-30"; it must be a day that exists, written YYYY-MM-DD.',
    '「asOf」に指定された「2026-02-30」は、日付ではありません。実在する日付を、YYYY-MM-DDの形式で指定してください。',
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
    { path: ['requestedOn'], problem: 'contradiction', found: '2026-12-01', needed: ['a day not after asOf'] },
    'The member requestedOn, "2026-12-01", does not go with the rest of the request; it must be a day not after asOf.',
    '「requestedOn」の指定「2026-12-01」が、リクエストのほかの指定と矛盾しています。「asOf」以前の日付を指定してください。',
  ],
  [
    { path: ['subject'], problem: 'contradiction', needed: ['nothing'] },
    'The member subject does not go with the rest of the request; it must be left out.',
    '「subject」の指定が、リクエストのほかの指定と矛盾しています。この指定を省いてください。',
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
