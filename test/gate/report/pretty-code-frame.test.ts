import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain } from '../../../src/compile/plain.js'
import { cells } from '../../../src/explain/cells.js'
import { positionsOf } from '../../../src/gate/reading/positions.js'
import { codeFrames } from '../../../src/gate/report/code-frame.js'

function frameOf(text: string, start: number, end: number, width: number) {
  const positionAt = positionsOf(text)
  return codeFrames([{ path: 'a.yaml', text }], width)({ file: 'a.yaml', start: positionAt(start), end: positionAt(end) })
}

function drawn(text: string, span: string, width = 80): readonly string[] {
  const start = text.indexOf(span)
  return frameOf(text, start, start + span.length, width).map(({ gutter, text: shown }) => `${gutter} | ${shown}`)
}

/** What stands above the carets, by cells. */
function marked(code: string, caret: string): string {
  let at = 0
  let over = ''
  for (const character of code) {
    const width = cells(character)
    const cell = width === 0 ? at - 1 : at
    if (cell >= caret.indexOf('^') && cell < caret.length) over += character
    at += width
  }
  return over
}

describe('codeFrames', () => {
  it('shows the line before, the line, and carets under the span', () => {
    expect(drawn('flows:\n  a: { to: b }\n', 'to')).toEqual(['1 | flows:', '2 |   a: { to: b }', '  |        ^^'])
  })

  it('pads under full-width text by cells', () => {
    expect(drawn('配送伝票: 電話\n', '電話')).toEqual(['1 | 配送伝票: 電話', '  |           ^^^^'])
  })

  it('aligns line numbers of different length, and shows no blank line', () => {
    expect(drawn(`${'x\n'.repeat(8)}y\nz`, 'z')).toEqual([' 9 | y', '10 | z', '   | ^'])
    expect(drawn('\n \nz', 'z')).toEqual(['3 | z', '  | ^'])
  })

  it('shows of a span over several lines the first, and of an empty one its place', () => {
    expect(drawn('a: {\n}\n', '{\n}')).toEqual(['1 | a: {', '  |    ^'])
    expect(frameOf('a: ', 3, 3, 80).map(({ text }) => text)).toEqual(['a:', '   ^'])
  })

  it('counts no column for a mark of byte order', () => {
    expect(drawn('\uFEFFa: b', 'b')).toEqual(['1 | a: b', '  |    ^'])
  })

  it('cuts a long line around the span', () => {
    expect(drawn(`above\n${'a'.repeat(100)}XYZ${'b'.repeat(100)}`, 'XYZ', 44)).toEqual([
      '2 | ..aaaaaaaaaaaaaaaaaaaaaaXYZbbbbbbbbbbb..',
      '  |                         ^^^',
    ])
    expect(drawn(`XYZ${'b'.repeat(100)}`, 'XYZ', 24)).toEqual(['1 | XYZbbbbbbbbbbbbbbb..', '  | ^^^'])
    expect(drawn(`${'a'.repeat(100)}${'X'.repeat(100)}`, 'X'.repeat(100), 24)).toEqual(['1 | ..aaaaaaaaXXXXXXXX..', '  |           ^^^^^^^^^^'])
  })

  it('shows nothing of a file that is not given, or that does not hold the place', () => {
    const frames = codeFrames([{ path: 'a.yaml', text: 'ab' }], 80)
    const at = (file: string, line: number, column: number) => frames({ file, start: { line, column }, end: { line, column } })
    expect(at('b.yaml', 1, 1)).toEqual([])
    expect(at('a.yaml', 2, 1)).toEqual([])
    expect(at('a.yaml', 1, 4)).toEqual([])
    expect(at('a.yaml', 1, 3)).toHaveLength(2)
  })

  it('puts its carets under the very span, in at most three lines that keep to the width, whatever the text is', () => {
    const unit = fc.constantFrom('a', ' ', '表', 'ｱ', '😀', 'é', '\t', '\u001b', '\n', '\r\n', 'か\u3099')
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 40 }), fc.nat(39), fc.nat(6), fc.integer({ min: 20, max: 120 }), (units, first, count, width) => {
        const from = first % units.length
        const start = units.slice(0, from).join('').length
        const span = units.slice(from, from + 1 + count).join('')
        const text = units.join('')
        const frame = frameOf(text, start, start + span.length, width)
        const [code, caret] = frame.slice(-2)
        expect(frame.length).toBeLessThanOrEqual(3)
        expect(frame.every(({ gutter, text: shown }) => cells(`${gutter} | ${shown}`) <= width)).toBe(true)
        const shownSpan = plain(span.split(/\r\n|\n/)[0] ?? '').trimEnd()
        if (code !== undefined && caret !== undefined && !code.text.endsWith('..')) expect(marked(code.text, caret.text).trimEnd()).toBe(shownSpan)
      }),
      { numRuns: 1_000 },
    )
  })
})
