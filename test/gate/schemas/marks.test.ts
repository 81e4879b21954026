import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markOfKey, marksInComment } from '../../../src/gate/schemas/marks.js'

const said = (comment: string) => marksInComment(comment).map(({ says, field }) => (field === undefined ? says : `${says} ${field}`))

describe('marksInComment', () => {
  it.each([
    ['@personal', ['personal']],
    ['連絡先 @personal email', ['personal email']],
    ['@personal birth-date 生年月日', ['personal birth-date']],
    ['@personal: email', ['personal email']],
    ['@personal(email)', ['personal email']],
    ['@personal email, unique', ['personal email']],
    ['@Personal\nemail of the buyer', ['personal']],
    ['@personal as given by the buyer', ['personal']],
    ["@personal buyer's own", ['personal']],
    ['@not-personal', ['not-personal']],
    ['@not-personal because it is a shop', ['not-personal']],
    ['x-pii', ['personal']],
    ['x-pii: false, since it is a shop', ['not-personal']],
    ['x-pii: false since it is a shop', ['not-personal']],
    ['{"x-personal-data": true}', ['personal']],
    ['x-personal-data: "birth-date"', ['personal birth-date']],
    ['X-Sensitive-Data=health', ['personal health']],
    ['@personal name @not-personal', ['personal name', 'not-personal']],
    ['@personalised', []],
    ['@personal-data', []],
    ['me@personal.example', []],
    ['post@personal', []],
    ['see src/x-pii.ts', []],
    ['linux-pii', []],
    ['', []],
  ])('reads %j', (comment, marks) => {
    expect(said(comment)).toEqual(marks)
  })

  it('gives each mark as it is written', () => {
    expect(marksInComment('名前 @Personal name (x-pii: false)').map(({ text }) => text)).toEqual(['@Personal name', 'x-pii: false)'])
  })

  it('finds every mark where it stands in the comment', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('@personal ', ' x-pii:', '@not-personal', ' email', '\n'))), (parts) => {
        const comment = parts.join('')
        let from = 0
        for (const { text } of marksInComment(comment)) {
          const at = comment.indexOf(text, from)
          expect(at).toBeGreaterThanOrEqual(from)
          from = at + text.length
        }
      }),
    )
  })

  it('reads a long comment to its end', () => {
    for (const piece of ['@personal ', 'x-pii: ', 'x-pii a.', '@personal          ', 'a.b-', '@'])
      expect(marksInComment(`@personal ${piece.repeat(2 ** 20 / piece.length)}`).length).toBeGreaterThan(0)
  })
})

describe('markOfKey', () => {
  it.each([
    ['x-pii', true, { says: 'personal', text: 'x-pii: true' }],
    ['x-pii', false, { says: 'not-personal', text: 'x-pii: false' }],
    ['x-personal-data', 'email', { says: 'personal', field: 'email', text: 'x-personal-data: email' }],
    ['x-sensitive-data', 'none', { says: 'not-personal', text: 'x-sensitive-data: none' }],
    ['X-PII', null, { says: 'personal', text: 'X-PII' }],
    ['x-pii', ['email'], { says: 'personal', text: 'x-pii' }],
    ['x-internal', true, undefined],
    ['toString', true, undefined],
  ])('reads %s: %j', (key, value, mark) => {
    expect(markOfKey(key, value)).toEqual(mark)
  })
})
