import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cells } from '../../src/explain/cells.js'
import { faultsInPlace } from '../../src/explain.js'
import { decide, planDeletion } from '../../src/index.js'
import type { RequestFault } from '../../src/model/decision.js'
import type { PolicyFault } from '../../src/model/fault.js'
import { parsePolicy } from '../../src/policy.js'
import { policyFault, requestFault } from './arbitraries.js'
import { documentMistakes, requestMistakes, withMistake } from './mistakes.js'

const en = { language: 'en' } as const

function faultsOf(text: string): readonly PolicyFault[] {
  const read = parsePolicy(JSON.parse(text))
  return read.ok ? [] : read.faults
}

function requestFaultsOf(text: string): readonly RequestFault[] {
  const request = JSON.parse(text)
  const answer = request.verb === undefined ? planDeletion(request) : decide(request)
  if ('planned' in answer) return answer.planned ? [] : answer.faults
  return answer.allowed ? [] : answer.reasons.flatMap((reason) => (reason.code === 'invalid-request' ? reason.faults : []))
}

/** The lines of one printed fault: where, the numbered lines, and the carets. */
function parts(printed: string): { readonly where: string; readonly sentence: string; readonly line: string; readonly carets: string } {
  const [head = '', , ...rest] = (printed.split('\n\n').slice(0, 2).join('\n\n') ?? '').split('\n')
  const [carets = '', line = ''] = [...rest].reverse()
  const [where = ''] = /^\S+:(?= )/.exec(head) ?? []
  return { where, sentence: head.slice(where.length + 1), line, carets }
}

/** What stands above the carets: counted in cells of a terminal. */
function marked({ line, carets }: { readonly line: string; readonly carets: string }): string {
  const from = cells(carets.slice(0, carets.indexOf('^')))
  const to = from + (carets.match(/\^/g) ?? []).length
  let passed = 0
  return [...line]
    .filter((character) => {
      const at = passed
      passed += cells(character)
      return at >= from && at < to
    })
    .join('')
}

const at = (path: PolicyFault['path'], more: Partial<PolicyFault> = {}): PolicyFault => ({ code: 'wrong-shape', path, found: 'number', ...more })
const markedIn = (text: string, fault: PolicyFault | RequestFault) => marked(parts(faultsInPlace([fault], { ...en, text })))
const whereIn = (text: string, fault: PolicyFault | RequestFault) => parts(faultsInPlace([fault], { ...en, text })).where

describe('faults in place', () => {
  it.each(['en', 'ja'] as const)('are printed for mistakes in a document: %s', async (language) => {
    const printed = documentMistakes.map(([title, make]) => {
      const text = withMistake(make)
      return `## ${title}\n\n${faultsInPlace(faultsOf(text), { language, text, file: 'policy.json' })}`
    })
    await expect(`${printed.join('\n\n')}\n`).toMatchFileSnapshot(`../golden/faults-in-document.${language}.txt`)
  })

  it.each(['en', 'ja'] as const)('are printed for mistakes in a request: %s', async (language) => {
    const printed = requestMistakes.map(([title, text]) => `## ${title}\n\n${faultsInPlace(requestFaultsOf(text), { language, text })}`)
    await expect(`${printed.join('\n\n')}\n`).toMatchFileSnapshot(`../golden/faults-in-request.${language}.txt`)
  })

  it('are each a mistake that was meant, and no other', () => {
    const more: Readonly<Record<string, number>> = { 'a clause that nothing cites': 2, 'an order that leaves many out': 10, 'several at once': 3 }
    for (const [title, make] of documentMistakes) expect(faultsOf(withMistake(make)), title).toHaveLength(more[title] ?? 1)
    for (const [title, text] of requestMistakes) expect(requestFaultsOf(text).length, title).toBeGreaterThan(0)
  })

  it('are set off with colour where it is asked for, and otherwise plain', () => {
    const text = '{ "a": 1 }'
    const colourful = faultsInPlace([at(['a'])], { ...en, text, colour: true })
    expect(colourful.split('\n').at(-3)).toBe('\u001b[2m   |\u001b[0m        \u001b[31m^\u001b[0m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what sets off is a control character
    expect(colourful.replaceAll(/\u001b\[\d+m/g, '')).toBe(faultsInPlace([at(['a'])], { ...en, text }))
  })

  it('are nothing where there are none', () => {
    expect(faultsInPlace([], { ...en, text: '{}' })).toBe('')
  })

  it('are refused in a language there is not', () => {
    expect(() => faultsInPlace([], { language: 'fr' as 'en', text: '' })).toThrow(RangeError)
  })

  it('are refused where a value is given in place of its text', () => {
    expect(() => faultsInPlace([], { ...en, text: { id: 'shop' } as unknown as string })).toThrow(/JSON\.stringify\(value, null, 2\)/)
  })
})

describe('the place of a fault', () => {
  const text = '{\n  "a": { "b": [1, 22, { "c": "ddd" }] },\n  "e": []\n}'

  it('is that of the value, in lines and UTF-16 units from 1', () => {
    expect(whereIn(text, at(['a', 'b', 1]))).toBe('2:19:')
    expect(markedIn(text, at(['a', 'b', 1]))).toBe('22')
    expect(markedIn(text, at(['a', 'b', 2, 'c']))).toBe('"ddd"')
    expect(markedIn(text, at(['a', 'b']))).toBe('[1, 22, { "c": "ddd" }]')
    expect(whereIn('{ "𠮷": "𠮷", "x": 1 }', at(['x']))).toBe('1:20:')
  })

  it('is the first bracket of what goes on over more lines', () => {
    expect(whereIn(text, at([]))).toBe('1:1:')
    expect(markedIn(text, at([]))).toBe('{')
  })

  it('is the name of a member that nobody knows', () => {
    expect(markedIn(text, at(['a', 'b'], { code: 'unknown-name', found: 'b', of: 'member' }))).toBe('"b"')
    expect(markedIn(text, { path: ['a', 'b'], problem: 'not-declared' })).toBe('"b"')
    expect(markedIn('{ "x": "x" }', at(['x'], { code: 'unknown-name', found: 'x', of: 'member' }))).toBe('"x"')
    expect(whereIn('{ "x": "x" }', at(['x'], { code: 'unknown-name', found: 'x', of: 'member' }))).toBe('1:3:')
    expect(whereIn('{ "x": "x" }', at(['x'], { code: 'unknown-name', found: 'x', of: 'clause' }))).toBe('1:8:')
    expect(whereIn('{ "x": 1 }', at(['x'], { code: 'clause-not-carried', found: 'x' }))).toBe('1:3:')
  })

  it('is what lacks a member, where one is missing', () => {
    expect(whereIn(text, at(['a', 'z'], { found: undefined as never }))).toBe('2:8:')
    expect(whereIn(text, { path: ['a', 'b', 2, 'z', 'y'], problem: 'missing' })).toBe('2:23:')
    expect(whereIn(text, at(['a', 'b', 7]))).toBe('2:15:')
    expect(whereIn(text, at(['a', 0]))).toBe('2:8:')
    expect(whereIn(text, at(['e', 'length']))).toBe('3:8:')
  })

  it('is that of the last of members of one name, which is the one that counts', () => {
    const twice = '{ "a": 1, "a": { "b": 2, "b": "x" }, "b": 3 }'
    expect(JSON.parse(twice)).toEqual({ a: { b: 'x' }, b: 3 })
    expect(markedIn(twice, at(['a', 'b']))).toBe('"x"')
  })

  it('is found under a name that is written with escapes, or that every object has', () => {
    expect(markedIn('{ "\\u0065mail": 1 }', at(['email']))).toBe('1')
    expect(markedIn('{ "__proto__": 1, "constructor": 2 }', at(['__proto__']))).toBe('1')
    expect(whereIn('{ "a": 1 }', at(['constructor']))).toBe('1:1:')
    expect(whereIn('{ "a": [1] }', at(['a', 'length']))).toBe('1:8:')
  })

  it('counts lines as editors do', () => {
    for (const end of ['\n', '\r\n', '\r']) expect(whereIn(['{', '"a":', '1', '}'].join(end), at(['a'])), JSON.stringify(end)).toBe('3:1:')
    expect(whereIn('{ "\u2028": 1 }', at(['\u2028']))).toBe('1:8:')
  })

  it('stands after the name of the file, where there is one', () => {
    expect(faultsInPlace([at([])], { ...en, text: '{}', file: 'shop\u001b[2J.json' })).toMatch(/^shop \[2J\.json:1:1: /)
  })

  it('is told once where several faults stand, with all that is said of it', () => {
    const printed = faultsInPlace([at(['a', 'b']), at(['e']), at(['a', 'b'], { code: 'empty' })], { ...en, text })
    expect(printed.match(/^\d+:\d+|\^+/gm)).toEqual(['2:15', '2:15', '^'.repeat(23), '3:8', '^^'])
  })

  it('orders faults as they stand in the text', () => {
    const printed = faultsInPlace([at(['e']), at(['a', 'b', 1]), at(['a'])], { ...en, text })
    expect(printed.match(/^\d+:\d+/gm)).toEqual(['2:8', '2:19', '3:8'])
    expect(printed.endsWith('\n\n3 faults were found in the policy.')).toBe(true)
  })
})

describe('the excerpt', () => {
  it('keeps the carets under wide characters, after tabs and combining marks', () => {
    expect(markedIn('\t{ "氏名": "東京", "x": 77 }', at(['x']))).toBe('77')
    expect(markedIn('{ "氏名": "東京" }', at(['氏名']))).toBe('"東京"')
    expect(markedIn('{ "e\u0301\u200b": 1,\t"x": 77 }', at(['x']))).toBe('77')
    expect(markedIn('{ "😀": "😀", "x": 77 }', at(['x']))).toBe('77')
  })

  it('is cut around the place in a long line', () => {
    const text = JSON.stringify({ before: '前'.repeat(300), x: 77, after: 'z'.repeat(300) })
    const { line, carets } = parts(faultsInPlace([at(['x'])], { ...en, text }))
    expect(marked({ line, carets })).toBe('77')
    expect(cells(line)).toBeLessThan(115)
    expect(line).toMatch(/^ 1 \| ….*…$/)
  })

  it('marks what is seen of a long value', () => {
    const { line, carets } = parts(faultsInPlace([at(['x'])], { ...en, text: JSON.stringify({ x: 'y'.repeat(500) }) }))
    expect(cells(line)).toBeLessThan(115)
    expect(cells(carets)).toBeLessThan(115)
    expect(marked({ line, carets })).toMatch(/^"y+…$/)
  })

  it('lets nothing through that steers a terminal or turns the direction of writing', () => {
    const printed = faultsInPlace([at(['x'])], { ...en, text: '{ "\u009b31m\u202e\ud800": "\u2066\u009b2J", "x": 1 }' })
    expect(printed).not.toMatch(/[^\P{Cc}\n]|[\u202e\u2066]|\p{Cs}/u)
    expect(marked(parts(printed))).toBe('1')
  })
})

describe('the text of a request', () => {
  const text = '{ "subject": { "id": "c-17", "tel": 90123, "ok": true }, "purpose": "setlement", "fields": ["name"] }'
  const shown = (fault: RequestFault) => parts(faultsInPlace([fault], { ...en, text })).line.slice(5)
  const blotted = '{ "subject": { "id": "…", "tel": …, "ok": … }, "purpose": "…", "fields": ["…"] }'

  it('shows no value', () => {
    expect(shown({ path: ['subject', 'tel'], problem: 'not-declared' })).toBe(blotted)
    expect(shown({ path: ['subject', 'tel'], problem: 'wrong-type', found: 'number', needed: ['text'] })).toBe(blotted)
    expect(shown({ path: ['subject', 'id'], problem: 'wrong-type', found: 'number', needed: ['text'] })).toBe(blotted)
  })

  it('shows the word that the fault quotes anyway, as it quotes it', () => {
    const found: RequestFault = { path: ['purpose'], problem: 'unknown-name', found: 'setlement' }
    expect(shown(found)).toBe(blotted.replace('"purpose": "…"', '"purpose": "setlement"'))
    expect(markedIn(text, found)).toBe('"setlement"')
    const long = 'x'.repeat(200)
    const printed = faultsInPlace([{ path: ['purpose'], problem: 'unknown-name', found: `${'x'.repeat(80)}…` }], {
      ...en,
      text: JSON.stringify({ purpose: long }),
    })
    expect(printed).not.toContain('x'.repeat(81))
    expect(marked(parts(printed))).toBe(`"${'x'.repeat(80)}…"`)
  })

  it('shows none either where it is no JSON, and nobody knows what it is', () => {
    const printed = faultsInPlace([], { ...en, text: '{ "name": "Aoi Mori", "email": aoi@example.com, "tel" "090" /* Mori */ }' })
    expect(printed).not.toMatch(/Aoi|Mori|aoi|090/)
    expect(printed).toContain('"name": "…"')
  })

  it('shows no value of any request', () => {
    fc.assert(
      fc.property(fc.json(), requestFault, (json, fault) => {
        const secret = JSON.stringify({ a: 'S3CRET', b: [1, 'S3CRET', { c: JSON.parse(json), d: 'S3CRET' }] }, null, 1)
        expect(faultsInPlace([fault], { ...en, text: secret })).not.toContain('S3CRET')
      }),
    )
  })
})

describe('a text that is no JSON', () => {
  it.each<readonly [text: string, where: string, sentence: string, ja: string]>([
    [
      '{ "a": 1, }',
      '1:11:',
      'the name of a member must follow, in double quotation marks; after the last member stands no comma',
      '最後のメンバーの後にカンマは置けません',
    ],
    ['[1, 2, ]', '1:8:', 'a value must follow; after the last entry stands no comma', '最後の要素の後にカンマは置けません'],
    ['{ "a": 1\n  "b": 2 }', '2:3:', 'a comma must stand before this', 'この前にカンマが必要です'],
    ['{ "a" 1 }', '1:7:', 'a colon must stand between a name and its value', 'コロンが必要です'],
    ["{ 'a': 1 }", '1:3:', 'this is no value; a text stands in double quotation marks', '二重引用符で囲んでください'],
    ['{ "a": True }', '1:8:', 'this is no value; a text stands in double quotation marks', '値ではありません'],
    ['{ "a": 1', '1:9:', 'an object is not closed', 'オブジェクトが閉じられていません'],
    ['[1', '1:3:', 'a list is not closed', 'リストが閉じられていません'],
    ['{} {}', '1:4:', 'nothing may follow the end of the document', '文書の終わり'],
    ['// mine\n{}', '1:1:', 'JSON has no comments', 'コメントは置けません'],
    ['{ "a": "b\n}', '1:8:', 'a text is not closed on its line', '同じ行の中で閉じられていません'],
    ['{ "a": "\\u12" }', '1:8:', 'after \\u stand four hexadecimal digits', '16進数4桁'],
    ['{ "a": "\\x" }', '1:8:', 'a backslash stands before one of', 'のいずれかです'],
    ['{ "a": "\t" }', '1:8:', 'a text holds no tab or other control character; a tab is written \\t', '制御文字'],
    ['{ "a": 1e }', '1:8:', 'this is no number', '数値の形式ではありません'],
    ['', '1:1:', 'a value must follow', '値が必要です'],
  ])('says where it ceases to be, and why: %j', (text, where, sentence, ja) => {
    const printed = parts(faultsInPlace([], { ...en, text }))
    expect(printed.where).toBe(where)
    expect(printed.sentence.startsWith(`The text is no JSON from here on: ${sentence}`)).toBe(true)
    expect(faultsInPlace([], { language: 'ja', text })).toContain(ja)
  })

  it('says it exactly where JSON.parse takes offence', () => {
    const piece = fc.constantFrom(...'{}[]:,"\\-01.eE+ \t\n\r\u0000\u00a0\ufeff/*', 'true', 'null', '"a"', '\\u0041', '//')
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.nat(3), fc.array(piece, { maxLength: 3 }), (json, place, left, pieces) => {
        const start = place % (json.length + 1)
        const text = json.slice(0, start) + pieces.join('') + json.slice(start + left)
        let isJson = true
        try {
          JSON.parse(text)
        } catch {
          isJson = false
        }
        expect(faultsInPlace([], { ...en, text }) === '').toBe(isJson)
      }),
    )
  })

  it('says that first, and the faults at what can be read', () => {
    const printed = faultsInPlace([at(['a'])], { ...en, text: '{ "a": 1, "b": }' })
    expect(printed.match(/^\d+:\d+/gm)).toEqual(['1:16', '1:8'])
  })
})

describe('printing', () => {
  const anyPath = fc.array(fc.oneof(fc.constantFrom('a', 'b', '__proto__', 'length', ''), fc.nat(3), fc.string({ unit: 'binary' })), { maxLength: 5 })
  const anyText = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.constantFrom('{', '}', '[', ']', '"', 'a', ':', ',', '\n', '\r', '\t', '1', '\\', 'あ', '\u0301', '\ud83d', '"a"'), { maxLength: 60 })
      .map((pieces) => pieces.join('')),
  )

  it('is total: any text and any fault will do, and nothing steers the terminal', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(fc.oneof(policyFault, requestFault), { maxLength: 3 }),
        anyPath,
        fc.constantFrom('en', 'ja'),
        (text, faults, path, language) => {
          const printed = faultsInPlace(
            faults.map((fault) => ({ ...fault, path })),
            { language, text },
          )
          expect(printed).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
          for (const line of printed.split('\n').filter((each) => /^ *\d* \|/.test(each))) expect(cells(line)).toBeLessThanOrEqual(120)
        },
      ),
    )
  })

  it('marks what stands at the path, whatever JSON it is in', () => {
    const names = fc.constantFrom('a', 'é', '氏名', 'x\ty', '"', '😀')
    const trees = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, fc.constant('target'), fc.constant(7), tie('list'), tie('object')),
      list: fc.array(tie('value'), { maxLength: 3 }),
      object: fc.dictionary(names, tie('value'), { maxKeys: 3 }),
    })).value
    fc.assert(
      fc.property(trees, fc.constantFrom(undefined, 2, '\t'), (tree, indent) => {
        const text = JSON.stringify({ root: tree }, null, indent)
        for (const path of pathsTo(tree, ['root'])) {
          const [marks, ...rest] = (faultsInPlace([at(path)], { ...en, text }).match(/(?<=\n)[^\n]*\n *\| *\^+/g) ?? []).map((pair) => pair.split('\n'))
          expect(rest).toEqual([])
          expect(marked({ line: marks?.[0] ?? '', carets: marks?.[1] ?? '' })).toBe('"target"')
        }
      }),
    )
  })

  it('reads what is nested deeper than any document as a whole', () => {
    const text = '['.repeat(200_000) + ']'.repeat(200_000)
    expect(whereIn(text, at([0, 0, 0]))).toBe('1:1:')
  })

  it('places thousands of faults in one long line', () => {
    const text = JSON.stringify({ fields: Array.from({ length: 20_000 }, (_, index) => `field ${index}`) })
    const faults = Array.from({ length: 2_000 }, (_, index): RequestFault => ({ path: ['fields', index * 10], problem: 'wrong-type', found: 'number' }))
    expect(faultsInPlace(faults, { ...en, text })).toContain('fields[19990]')
  })
})

function pathsTo(tree: unknown, path: readonly (string | number)[]): readonly (readonly (string | number)[])[] {
  if (tree === 'target') return [path]
  if (Array.isArray(tree)) return tree.flatMap((each, index) => pathsTo(each, [...path, index]))
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([name, each]) => pathsTo(each, [...path, name]))
}
