import { describe, expect, it } from 'vitest'
import { readTree } from '../../../src/gate/reading/read-tree.js'
import type { Place, ReadFaultCode, Tree } from '../../../src/gate/reading/tree.js'
import { plainOf } from './plain-of.js'

function treeOf(text: string): Tree {
  const read = readTree(text)
  if (!read.ok) throw new Error(JSON.stringify(read.fault))
  return read.tree
}

/** What stands in a map under these names. */
function under(tree: Tree | undefined, ...names: readonly (string | number)[]): Tree | undefined {
  return names.reduce<Tree | undefined>((within, name) => {
    if (within?.kind === 'map') return within.members.get(String(name))?.value
    return within?.kind === 'list' ? within.items[Number(name)] : undefined
  }, tree)
}

const shown = (text: string, place: Place | undefined) => ({
  at: place && text.slice(place.at.start, place.at.end),
  ...(place?.anchored ? { anchored: text.slice(place.anchored.start, place.anchored.end) } : {}),
})

describe('a text is read as YAML 1.2 has it', () => {
  it.each<readonly [string, unknown]>([
    ['a: 1', { a: 1 }],
    ['a: "1"', { a: '1' }],
    ["a: 'it''s'", { a: "it's" }],
    ['"a\\u3042": x', { aあ: 'x' }],
    ['a: yes', { a: 'yes' }],
    ['a: [true, False, TRUE, tRue]', { a: [true, false, true, 'tRue'] }],
    ['a: [~, null, Null, nil]', { a: [null, null, null, 'nil'] }],
    ['a:\nb:', { a: null, b: null }],
    ['[0x1F, 0o17, -3, +4, 1e3, .5, 1.]', [31, 15, -3, 4, 1000, 0.5, 1]],
    ['[2026-11-28, 14d, 7y, 1_000]', ['2026-11-28', '14d', '7y', '1_000']],
    ['a: |\n  one\n  two\n', { a: 'one\ntwo\n' }],
    ['a: >-\n  one\n  two\n', { a: 'one two' }],
    ['{"a":\t[1, {"b": null}]}', { a: [1, { b: null }] }],
    ['\uFEFFa: 1\r\nb: 2\rc: 3', { a: 1, b: 2, c: 3 }],
    ['word', 'word'],
    ['1: one\ntrue: two\n', { '1': 'one', true: 'two' }],
    [
      '__proto__: { polluted: true }\nconstructor: x',
      Object.fromEntries([
        ['__proto__', { polluted: true }],
        ['constructor', 'x'],
      ]),
    ],
    ['a: &x { b: 1 }\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
    ['- &x 1\n- *x\n- &x 2\n- *x', [1, 1, 2, 2]],
    ['*', undefined],
    ['a: &k key\n*k : value', { a: 'key', key: 'value' }],
    ['base: &b { x: 1, y: 2 }\nown: { <<: *b, y: 3 }', { base: { x: 1, y: 2 }, own: { y: 3, x: 1 } }],
    ['a: &a { x: 1 }\nb: &b { x: 2, z: 2 }\nc: { <<: [*a, *b] }', { a: { x: 1 }, b: { x: 2, z: 2 }, c: { x: 1, z: 2 } }],
    ['"<<": { x: 1 }', { '<<': { x: 1 } }],
  ])('%j', (text, value) => {
    const read = readTree(text)
    if (value === undefined) expect(read.ok).toBe(false)
    else expect(read.ok && plainOf(read.tree)).toEqual(value)
  })

  it('keeps the order of the text, what is merged last', () => {
    const own = under(treeOf('base: &b { x: 1, y: 2 }\nown: { z: 0, <<: *b, a: 1 }'), 'own')
    expect(own?.kind === 'map' && [...own.members.keys()]).toEqual(['z', 'a', 'x', 'y'])
  })
})

describe('every value has its place', () => {
  const text = [
    'flows: # all of them',
    '  label: &label',
    '    to: "parcel-co"',
    "    fields: [name, 'address']",
    '  again: *label',
    '  other:',
    '    <<: *label',
    '    to: ad-network',
    '    note: |',
    '      two',
    '      lines',
    '  empty:',
    '',
  ].join('\n')
  const tree = treeOf(text)

  it.each<readonly [string, readonly (string | number)[], object]>([
    ['a quoted text with its quotes', ['flows', 'label', 'to'], { at: '"parcel-co"' }],
    ['a plain one in a list', ['flows', 'label', 'fields', 0], { at: 'name' }],
    ['another', ['flows', 'label', 'fields', 1], { at: "'address'" }],
    ['an alias: the use, and the anchored value', ['flows', 'again'], { at: '*label', anchored: 't' }],
    ['what lies in an alias', ['flows', 'again', 'to'], { at: '*label', anchored: '"parcel-co"' }],
    ['what is merged', ['flows', 'other', 'fields', 0], { at: '*label', anchored: 'name' }],
    ['what a map has itself beside a merge', ['flows', 'other', 'to'], { at: 'ad-network' }],
    ['a value that is not there: behind its key', ['flows', 'empty'], { at: '' }],
  ])('%s', (_, names, expected) => {
    expect(shown(text, under(tree, ...names)?.place)).toEqual(expected)
  })

  it('and every key', () => {
    const flows = under(tree, 'flows')
    const other = under(tree, 'flows', 'other')
    expect(flows?.kind === 'map' && shown(text, flows.members.get('label')?.key)).toEqual({ at: 'label' })
    expect(other?.kind === 'map' && shown(text, other.members.get('fields')?.key)).toEqual({ at: '*label', anchored: 'fields' })
  })
})

describe('what is not read is refused, with its place', () => {
  it.each<readonly [string, string, ReadFaultCode, string]>([
    ['nothing', '', 'empty', ''],
    ['a comment alone', '# a\n', 'empty', ''],
    ['two documents', 'a: 1\n---\nb: 2', 'several-documents', ''],
    ['a quote that does not end', 'a: "x', 'syntax', ''],
    ['a tab that indents', 'a:\n\t- b', 'syntax', '\t'],
    ['a null byte', 'a: \0', 'syntax', '\0'],
    ['a lone surrogate', 'a: \ud800', 'syntax', '\ud800'],
    ['an alias of nothing', 'a: *x', 'unknown-alias', '*x'],
    ['an alias before its anchor', 'a: *x\nb: &x 1', 'unknown-alias', '*x'],
    ['an alias in what it stands for', 'a: &x [1, *x]', 'alias-in-itself', '*x'],
    ['the same key twice', 'a: 1\nb: 2\na: 3', 'duplicate-key', 'a'],
    ['the same key, quoted', '1: x\n"1": y', 'duplicate-key', '"1"'],
    ['two merges', 'a: &a {}\nb:\n  <<: *a\n  <<: *a', 'duplicate-key', '<<'],
    ['a list as a key', '? [a]\n: b', 'key-no-text', '['],
    ['a merge of a word', 'a: { <<: word }', 'merge-no-map', 'word'],
    ['a merge of a list of words', 'a: { <<: [word] }', 'merge-no-map', 'word'],
    ['a tag', 'a: !!str 1', 'tag', '!!str'],
    ['a tag on a map', 'a: !x { b: 1 }', 'tag', '!x'],
    ['a number of twenty digits', 'a: 12345678901234567890', 'number-inexact', '12345678901234567890'],
    ['a number without an end', 'a: 1e999', 'number-inexact', '1e999'],
  ])('%s', (_, text, code, at) => {
    const read = readTree(text)
    expect(read).toMatchObject({ ok: false, fault: { code } })
    expect(read.ok ? undefined : text.slice(read.fault.at.start, read.fault.at.end)).toBe(at)
  })
})
