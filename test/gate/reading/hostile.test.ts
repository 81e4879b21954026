import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { readTree } from '../../../src/gate/reading/read-tree.js'
import { type Place, readFaultCodes, type Tree } from '../../../src/gate/reading/tree.js'
import { plainOf } from './plain-of.js'

const codeOf = (text: string) => {
  const read = readTree(text)
  return read.ok ? 'read' : read.fault.code
}

/** Every place in a tree. */
function placesIn(tree: Tree): readonly Place[] {
  switch (tree.kind) {
    case 'scalar':
      return [tree.place]
    case 'list':
      return [tree.place, ...tree.items.flatMap(placesIn)]
    case 'map':
      return [tree.place, ...[...tree.members.values()].flatMap(({ key, value }) => [key, ...placesIn(value)])]
  }
}

/** The text of numbers and words that stand there says what was read. */
function expectTruePlaces(text: string, tree: Tree): void {
  for (const { at, anchored } of placesIn(tree)) {
    for (const { start, end } of anchored === undefined ? [at] : [at, anchored]) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThanOrEqual(start)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  }
  const check = (each: Tree): void => {
    if (each.kind === 'list') each.items.forEach(check)
    if (each.kind === 'map') for (const { value } of each.members.values()) check(value)
    if (each.kind !== 'scalar' || typeof each.value !== 'string' || !/^[a-z]+$/.test(each.value)) return
    const { start, end } = each.place.anchored ?? each.place.at
    expect(text.slice(start, end).replaceAll(/^["']|["']$/g, '')).toBe(each.value)
  }
  check(tree)
}

describe('hostile texts', () => {
  const bomb = (levels: number) => ['a0: &a0 [x, x]', ...Array.from({ length: levels }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`)].join('\n')

  it.each<readonly [string, string, string]>([
    ['aliases of aliases, two to the thirtieth', bomb(30), 'too-large'],
    ['fewer of them, which are few enough', bomb(10), 'read'],
    ['lists in lists, a hundred thousand deep', '['.repeat(100_000), 'too-deep'],
    ['maps in maps', '{a: '.repeat(100_000), 'too-deep'],
    ['as many words as are read', `[${'a,'.repeat(349_999)}]`, 'read'],
    ['a word more', `[${'a,'.repeat(350_000)}]`, 'too-large'],
    ['very many lines, with nothing on them', '\n'.repeat(350_001), 'too-large'],
    ['lists in blocks', '- '.repeat(100_000), 'too-deep'],
    ['lists in lists, ninety-nine deep', `${'['.repeat(99)}${']'.repeat(99)}`, 'read'],
    ['depth that only aliases make', ['a0: &a0 [x]', ...Array.from({ length: 200 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}]`)].join('\n'), 'too-deep'],
    ['many aliases of one anchor', `a: &a 1\nb: [${'*a, '.repeat(50_000)}]`, 'read'],
    ['many anchors', Array.from({ length: 16_000 }, (_, at) => `k${at}: &n${at} ${at}\nl${at}: *n${at}`).join('\n'), 'read'],
    ['many keys', Array.from({ length: 50_000 }, (_, at) => `k${at}: ${at}`).join('\n'), 'read'],
    [
      'a merge of many keys, many times',
      `a: &a {${Array.from({ length: 5_000 }, (_, at) => `k${at}: ${at}`).join(', ')}}\nb: [${'{ <<: *a }, '.repeat(5_000)}]`,
      'too-large',
    ],
    [
      'a merge of what is merged, ninety times',
      `m0: &m0 {${Array.from({ length: 5_000 }, (_, at) => `a${at}: 1`).join(', ')}}\n${Array.from({ length: 90 }, (_, at) => `m${at + 1}: &m${at + 1} { <<: *m${at}, k${at}: 1 }`).join('\n')}`,
      'too-large',
    ],
    ['a tag that the parser overflows on', `!<${'x'.repeat(2 ** 23)}> a`, 'too-large'],
    ['a long word', 'x'.repeat(2 ** 22), 'read'],
    ['a long quote that does not end', `"${'x'.repeat(2 ** 22)}`, 'syntax'],
    ['control characters', 'a: \u0007', 'syntax'],
  ])('%s', { timeout: 20_000 }, (_, text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  it('whatever a text is, it is read or refused with a place in it', () => {
    const pieces = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '\n',
      '  ',
      '&a ',
      '*a',
      '<<: ',
      '"',
      "'",
      '#',
      '|',
      '>',
      '!',
      '%',
      '---',
      '...',
      '\t',
      '\r',
      '?',
      '~',
      '0x1',
      '1e3',
      '\uFEFF',
      'é',
      '氏名',
      '\0',
      '\ud800',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(pieces, { maxLength: 60 }).map((some) => some.join('')),
    )
    let read = 0
    fc.assert(
      fc.property(texts, (text) => {
        const answer = readTree(text)
        if (answer.ok) {
          read += 1
          expectTruePlaces(text, answer.tree)
          return
        }
        expect(readFaultCodes).toContain(answer.fault.code)
        expect(answer.fault.at.start).toBeGreaterThanOrEqual(0)
        expect(answer.fault.at.end).toBeGreaterThanOrEqual(answer.fault.at.start)
        expect(answer.fault.at.end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 5_000 },
    )
    expect(read).toBeGreaterThan(500)
  })
})

const names = fc.oneof(fc.stringMatching(/^[a-z]{1,6}$/), fc.string({ unit: 'grapheme', maxLength: 6 }))
const { value: values } = fc.letrec<{ value: unknown; list: unknown[]; map: object }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.stringMatching(/^[a-z]{1,8}$/),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(null, 'yes', 'null', '~', '1', '2026-11-28', '0x1F', '1e3', '- a', 'a: b', '#', ' x ', '氏名', 'line\nline\n'),
    tie('list'),
    tie('map'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  map: fc.dictionary(
    names.filter((name) => name !== '<<'),
    tie('value'),
    { maxKeys: 5 },
  ),
}))

describe('what others write is read as they mean it', () => {
  it('JSON, whatever stands in it', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(0, 2, '\t'), (value, space) => {
        const text = JSON.stringify(value, undefined, space)
        const read = readTree(text)
        expect(read.ok ? plainOf(read.tree) : read.fault).toEqual(value)
        if (read.ok) expectTruePlaces(text, read.tree)
      }),
      { numRuns: 1_000 },
    )
  })

  it('YAML, with anchors for what stands there twice', () => {
    fc.assert(
      fc.property(values, values, fc.boolean(), (one, two, isFlow) => {
        const text = stringify({ a: one, b: [one, two], c: { d: one } }, { collectionStyle: isFlow ? 'flow' : 'block', version: '1.2' })
        const read = readTree(text)
        expect(read.ok ? plainOf(read.tree) : read.fault).toEqual(parse(text))
        if (read.ok) expectTruePlaces(text, read.tree)
      }),
      { numRuns: 1_000 },
    )
  })
})
