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
const most = 399_000

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
}
