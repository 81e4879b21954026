const size = 8 * 1024 * 1024

/** A text of 8 MiB at most, of pieces that are counted. */
function filled(before: string, piece: (index: number) => string, after = '', largest = size): string {
  const parts = [before]
  let left = largest - before.length - after.length
  for (let index = 0; ; index += 1) {
    const next = piece(index)
    if (next.length > left) return `${parts.join('')}${after}`
    parts.push(next)
    left -= next.length
  }
}

/** What is counted of a text, and so many of it as are read: the most that a check can be given. */
const marks = /[,:[{\n]|[-?](?=\s)/g
const most = 349_000

function crowded(before: string, piece: (index: number) => string, after = '', upTo = most): string {
  const parts = [before]
  let count = marksOf(before) + marksOf(after)
  let length = before.length + after.length
  for (let index = 0; ; index += 1) {
    const next = piece(index)
    count += marksOf(next)
    length += next.length
    if (count > upTo || length > size) return `${parts.join('')}${after}`
    parts.push(next)
  }
}

function marksOf(text: string): number {
  return text.match(marks)?.length ?? 0
}

const head = 'clausewise: 1\npolicy: reference\n'
const shop = `${head}systems:\n  shop: { collects: { form: { fields: [name], shown: [settlement] } }, stores: { order: { fields: [name] } } }\n`
const ground = '{ entrustment: { necessary: true } }'

const two = `${head}recipients: { r: { kind: partner, country: US } }\nsystems:\n  shop: { collects: { form: { fields: [name], shown: [settlement] } }, stores: { order: { fields: [name] } } }\n`
const known = ['name', 'email', 'address', 'phone', 'payment', 'birth-date', 'gender', 'occupation']
const facts = [
  'necessary',
  'consentDifficult',
  'specificConsent',
  'identifiable',
  'formal',
  'basedOnLaw',
  'hasJurisdiction',
  'immediateDanger',
  'urgentNeed',
  'lossYear',
  'consumer',
].map((name) => `${name}: true`)

/** Texts that cost much to read, or that a check could lose itself in. The first are of 8 MiB each; those that name something are as crowded as a text may be. */
export const shapes: { readonly [name: string]: () => string } = {
  'aliases of aliases': () => filled('a0: &a0 [x, x]\n', (at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`),
  'many aliases of a list': () => filled('a: &a [x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x]\nb: [', () => '*a,', ']'),
  'many merges': () => filled('a: &a { b: 1, c: 2, d: 3, e: 4, f: 5, g: 6 }\nb: [', () => '{<<: *a},', ']'),
  'many anchors': () => filled('', (at) => `k${at}: &n${at} ${at}\n`),
  'a million keys': () => filled('', (at) => `${at.toString(36)}: 1\n`),
  'words in a list': () => filled('[', () => 'a,', ']'),
  'lines of a list': () => filled('', () => '-\n'),
  'lists in lists': () => '['.repeat(size),
  'dashes in dashes': () => '- '.repeat(size / 2),
  'a long word': () => 'x'.repeat(size),
  'a long quote': () => `"${'x'.repeat(size - 2)}"`,
  'a long quote that does not end': () => `"${'x'.repeat(size - 1)}`,
  'a quote of escapes': () => `"${'\\n'.repeat(size / 2 - 1)}"`,
  'a folded text': () => filled('a: >\n', () => ' x\n\n'),
  'a plain word over many lines': () => filled('a: ', () => ' x\n'),
  'blank lines': () => '\n'.repeat(size),
  'many comments': () => filled('', () => '#\n'),
  questions: () => filled('', () => '? a\n'),
  'as many aliases of a list as are read': () => crowded('a: &a [x, x, x]\nb: [', () => '*a,', ']'),
  'as many merges as are read': () => crowded('a: &a { b: 1, c: 2 }\nb: [', () => '{<<: *a},', ']'),
  'as many lists as are read': () => crowded('[', () => '[],', ']'),
  'unknown keys': () => crowded(head, (at) => `k${at}: 1\n`),
  'systems of no shape': () => crowded(`${head}systems:\n`, (at) => `  s${at}: 1\n`),
  'fields that are none': () => crowded(`${head}systems: { shop: { stores: { order: { fields: [`, () => '1,', '] } } } }'),
  'stores of a system': () => crowded(`${head}systems:\n  shop:\n    stores:\n`, (at) => `      r${at}: { fields: [name] }\n`),
  'a field again and again': () => crowded(`${head}systems: { shop: { stores: { order: { fields: [`, () => 'name,', '] } } } }'),
  'fields nobody knows': () => crowded(`${head}systems: { shop: { stores: { order: { fields: [`, (at) => `f${at},`, '] } } } }'),
  'purposes nobody knows': () =>
    crowded(
      `${head}systems: { shop: { collects: { a: { fields: [name], shown: [`,
      (at) => `p${at},`,
      '] } }, uses: { b: { purpose: settlement, fields: [name] } } } }',
    ),
  'flows to nobody': () => crowded(`${shop}flows:\n`, (at) => `  f${at}: { from: shop, to: r${at}, fields: [name], ground: ${ground} }\n`),
  'flows to recipients that are misspelt': () =>
    crowded(
      `${crowded(`${shop}recipients:\n`, (at) => `  recipient-${at}: { kind: partner, country: JP }\n`, '', most / 2)}flows:\n`,
      (at) => `  f${at}: { from: shop, to: recipeint-${at}, fields: [name], ground: ${ground} }\n`,
    ),
  'flows from systems that are misspelt': () =>
    crowded(
      `${crowded(`${head}recipients: { one: { kind: partner, country: JP } }\nsystems:\n`, (at) => `  system-${at}: {}\n`, '', most / 2)}flows:\n`,
      (at) => `  f${at}: { from: sytsem-${at}, to: one, fields: [name], ground: ${ground} }\n`,
    ),
  'owners that are misspelt': () =>
    crowded(`${crowded(`${head}owners:\n`, (at) => `  owner-${at}: {}\n`, '', most / 2)}systems:\n`, (at) => `  s${at}: { owner: onwer-${at} }\n`),
  'one acceptance again and again': () => crowded(`${shop}accepted:\n`, () => '- { finding: use-denied, at: shop, because: x, until: 2027-01-01 }\n'),
  'events nobody knows': () => crowded(`${head}systems: { shop: { stores: { order: { fields: [name], events: [`, (at) => `e${at},`, '] } } } }'),
  'one long pattern': () => `${head}include: ["${'*'.repeat(size - 64)}"]\n`,
  'a pattern of patterns': () => `${head}include: ["${'+(*(a|'.repeat(5_000)}b${'))'.repeat(5_000)}"]\n`,
  'schemas that are missing': () => crowded(`${head}systems:\n`, (at) => `  s${at}: { schema: a${at}.sql }\n`),

  // Everything that YAML can say, blown up.
  'a quote of folded lines': () => `a: "${'x\\\n'.repeat(199_000)}"`,
  'a quote of code points': () => `"${'\\U0001F600'.repeat(size / 10 - 1)}"`,
  'a quote of code points in a key': () => `"${'\\x41'.repeat(size / 4 - 2)}": 1`,
  'a single quote of quotes': () => `'${"''".repeat(size / 2 - 1)}'`,
  'a quote of blanks': () => `"x${' '.repeat(size - 3)}"`,
  'a quote of blanks and letters': () => `"${'x '.repeat(size / 2 - 1)}"`,
  'a plain word of blanks and letters': () => 'x '.repeat(size / 2),
  'a plain word of hashes': () => 'x#'.repeat(size / 2),
  'a number of very many digits': () => '1'.repeat(size),
  'a fraction of very many digits': () => `1.${'0'.repeat(size - 2)}`,
  'a number that ends as none': () => `${'1'.repeat(size - 1)}x`,
  'a literal text': () => `a: |\n${crowded('', () => '  x\n')}`,
  'a literal text of one line': () => `a: |\n  ${'x'.repeat(size - 7)}`,
  'a literal text with a great indent': () => `a: |\n${' '.repeat(size - 6)}x`,
  'a folded text that is indented more and more': () => {
    const lines = Array.from({ length: 4_000 }, (_, at) => `${' '.repeat(at + 1)}x\n`)
    return `a: >\n${lines.join('')}`
  },
  'one long comment': () => `#${'x'.repeat(size - 1)}`,
  'comments between all that is read': () => crowded('', (at) => `k${at}: # x\n  1\n`),
  blanks: () => ' '.repeat(size),
  tabs: () => '\t'.repeat(size),
  'tabs before a word': () => `a:${'\t'.repeat(size - 3)}b`,
  'lines that end in carriage returns': () => '\r'.repeat(size),
  'marks of byte order': () => '\uFEFF'.repeat(size / 3),
  'lines that end as nobody ends them': () => 'a\u0085\u2028\u2029'.repeat(size / 8),
  directives: () => filled('', (at) => `%TAG !e${at}! tag:x,2000:\n`),
  'one long directive': () => `%YAML ${'1'.repeat(size - 20)}\n--- a`,
  documents: () => filled('', () => '---\n'),
  'ends of documents': () => filled('a\n', () => '...\n'),
  'one long tag': () => `!<${'x'.repeat(size - 6)}> a`,
  'one long tag of escapes': () => `!${'%41'.repeat(size / 3 - 2)} a`,
  'tags of all': () => crowded('[', () => '!a a,', ']'),
  'one long anchor': () => `&${'x'.repeat(size - 5)} a`,
  'aliases of a long anchor': () => filled(`a: &${'x'.repeat(10_000)} 1\nb: [`, () => `*${'x'.repeat(10_000)},`, ']'),
  'an anchor on all': () => crowded('[', (at) => `&a${at} a,`, ']'),
  'one anchor again and again': () => crowded('[', () => '&a a,', ']'),
  'a long key': () => `${'x'.repeat(size - 3)}: 1`,
  'a long key in quotes': () => `"${'x'.repeat(size - 5)}": 1`,
  'a key over many lines': () => `? ${'x\n  '.repeat(190_000)}\n: 1`,
  'keys that are lists': () => crowded('', () => '? [a]\n: 1\n'),
  'keys in flow that are explicit': () => crowded('{', (at) => `? k${at} : 1,`, '}'),
  'pairs in a list': () => crowded('[', () => 'a: 1,', ']'),
  'lists that do not end, side by side': () => crowded('', () => 'a: [\n'),
  'quotes that do not end, side by side': () => crowded('', () => '- "a\n'),
  'merges of merges': () => {
    const levels = Array.from({ length: 90 }, (_, at) => `m${at + 1}: &m${at + 1} { <<: *m${at}, k${at}: 1 }\n`)
    return `m0: &m0 {${Array.from({ length: 5_000 }, (_, at) => `a${at}: 1`).join(', ')}}\n${levels.join('')}`
  },
  'merges of a list of maps': () => crowded('a: &a { b: 1 }\nc: { <<: [', () => '*a,', '] }'),
  'deep maps, many of them': () => crowded('[', () => `${'{a: '.repeat(90)}1${'}'.repeat(90)},`, ']'),
  'deep blocks, many of them': () => crowded('', (at) => `k${at}:\n${Array.from({ length: 90 }, (_, depth) => `${' '.repeat(depth + 1)}a:\n`).join('')}`),
  'keys that hash alike': () => crowded('', (at) => `${Array.from({ length: 16 }, (_, bit) => ((at >> bit) & 1 ? 'Aa' : 'BB')).join('')}${at}: 1\n`),
  'keys of numbers': () => crowded('', (at) => `${at}: 1\n`),
  'the names of what every object has': () => crowded(head, (at) => `${['__proto__', 'constructor', 'toString'][at % 3]}${at < 3 ? '' : at}: 1\n`),
  'JSON, a list of maps': () => `[${crowded('', () => '{"a":1},')}1]`,
  'JSON, maps in maps': () => `${'{"a":'.repeat(size / 6)}1${'}'.repeat(size / 6)}`,
  'JSON, one text of escapes': () => `"${'\\u0041'.repeat(size / 6 - 1)}"`,
  'JSON, halves of pairs': () => `"${'\\ud83d'.repeat(size / 6 - 1)}"`,
  'JSON, numbers': () => `[${crowded('', () => '1e308,')}1]`,
  'JSON with blanks': () => `{${' '.repeat(size - 10)}"a":1}`,

  // Manifests of the right shape that say very much.
  'flows that are denied': () => crowded(`${two}flows:\n`, (at) => `  f${at}: { from: shop, to: r, fields: [name], ground: { entrustment: {} } }\n`),
  'flows that are denied, each otherwise': () =>
    crowded(
      `${two}flows:\n`,
      (at) =>
        `  f${at}: { from: shop, to: r, fields: [${known.filter((_, bit) => ((at + 1) >> bit) & 1).join(',')}], ground: { entrustment: { necessary: ${at % 2 === 0}, purposes: [settlement] } } }\n`,
    ),
  'flows on grounds with facts, each otherwise': () =>
    crowded(
      `${two}flows:\n`,
      (at) => `  f${at}: { from: shop, to: r, fields: [name], ground: { emergency: { ${facts.filter((_, bit) => (at >> bit) & 1).join(', ')} } } }\n`,
    ),
  'flows of what is not held': () =>
    crowded(
      `${crowded(`${head}recipients: { r: { kind: partner, country: US } }\nsystems:\n  empty: {}\n`, (at) => `  s${at}: { stores: { order: { fields: [name] } } }\n`, '', most / 2)}flows:\n`,
      (at) => `  f${at}: { from: empty, to: r, fields: [name], ground: ${ground} }\n`,
    ),
  'very many fields that are not held': () =>
    crowded(`${two}flows:\n`, (at) => `  f${at}: { from: shop, to: r, fields: [${'email,'.repeat(900)}], ground: ${ground} }\n`),
  'very many fields nobody knows': () =>
    crowded(
      `${two}flows:\n`,
      (at) => `  f${at}: { from: shop, to: r, fields: [${Array.from({ length: 90 }, (_, one) => `f${one}`).join(',')}], ground: ${ground} }\n`,
    ),
  'what is asked in very many places': () =>
    crowded(
      `${crowded(`${head}recipients: { r: { kind: entrusted-party, country: JP } }\nsystems:\n`, (at) => `  s${at}: { collects: { a: { fields: [name], shown: [settlement] } } }\n`, '', most / 2)}flows:\n`,
      (at) =>
        `  f${at}: { from: s0, to: r, fields: [name], ground: { entrustment: { necessary: true, purposes: [order-fulfilment], assertedBy: a, reference: b, agreement: c } } }\n`,
    ),
  'purposes that very many uses serve': () =>
    crowded(
      `${head}systems: { shop: { collects: { a: { fields: [name], shown: [${crowded('', (at) => `p${at % 999},`, '', most / 2)}] } }, uses: {`,
      (at) => `u${at}: { purpose: settlement, fields: [name] },`,
      '} } }',
    ),
  'a ground of purposes nobody knows': () =>
    crowded(`${two}flows: { f: { from: shop, to: r, fields: [name], ground: { entrustment: { necessary: true, purposes: [`, (at) => `p${at},`, '] } } } }'),
  'a ground of facts nobody knows': () =>
    crowded(`${two}flows: { f: { from: shop, to: r, fields: [name], ground: { entrustment: { `, (at) => `p${at}: 1,`, '} } } }'),
  'an acceptance of very many names': () =>
    crowded(
      `${head}systems: { shop: { collects: { a: { fields: [${'name,'.repeat(900)}], shown: [settlement] } } } }\naccepted: [{ finding: field-unneeded, at: systems/shop/collects/a, because: x, until: 2027-01-01, covers: { fields: [name, `,
      (at) => `f${at},`,
      '] } }]',
    ),
  'stores and nothing that deletes': () =>
    crowded(
      `${head}systems:\n`,
      (at) => `  s${at}: { stores: { order: { fields: [name, payment], keeps: { for: 7y, from: transactedOn }, events: [transactedOn] } } }\n`,
    ),
  'stores that are taken from': () =>
    crowded(
      `${crowded(`${head}systems:\n`, (at) => `  s${at}: { stores: { order: { fields: [gender] } } }\n`, '', most / 2)}  all:\n    uses:\n`,
      (at) => `      u${at}: { purpose: settlement, fields: [name], from: s${at}/order }\n`,
    ),
  'collection points that are told to prove': () =>
    crowded(
      `${head}systems:\n  shop:\n    collects:\n`,
      (at) => `      c${at}: { fields: [identity-document, name], proves: [name, email], shown: [settlement] }\n`,
    ),
  'one schema, named by very many systems': () => crowded(`${head}systems:\n`, (at) => `  s${at}: { schema: a.sql }\n`),
  'columns nobody has': () => crowded(`${head}systems: { shop: { schema: a.sql, columns: {`, (at) => `t.c${at}: name,`, '} } }'),
}
