import { plain } from '../../compile/plain.js'
import { cells } from '../cells.js'
import type { Range } from './json-text.js'
import type { Paint } from './paint.js'
import { among, type Veil } from './veils.js'

/** As many cells of a line are shown. */
const width = 100
/** As many of them before what is marked, where the line is cut. */
const before = 40
/** Farther from a place, in UTF-16 units, nothing of its line is looked at. */
const far = 1_000
const tab = '  '

/** A character of a line as it is shown, or what is shown for several. */
interface Atom extends Range {
  readonly shown: string
  readonly cells: number
}

/** What an excerpt is of: a text in its lines, what is laid over it, and what over that. */
interface Printed {
  readonly text: string
  readonly lines: readonly Range[]
  readonly veils: readonly Veil[]
  readonly quoted: Veil | undefined
}

/** The line on which a range begins and the one before it, numbered, with carets under the range; under its first character, where it goes on over the line. */
export function excerpt(printed: Printed, at: number, range: Range, paint: Paint): readonly string[] {
  const gutter = String(at + 1).length + 1
  const numbered = (number: string, line: string) => `${paint.dim(`${number.padStart(gutter)} |`)} ${line}`.trimEnd()
  const line = printed.lines[at] ?? { start: 0, end: 0 }
  const marked = { start: range.start, end: range.end > line.end ? range.start + 1 : range.end }
  const above = printed.lines[at - 1]
  const atoms = windowed(atomsOf(printed, line, marked.start), marked.start)
  return [
    ...(above === undefined ? [] : [numbered(String(at), shown(windowed(atomsOf(printed, above, above.start), above.start)))]),
    numbered(String(at + 1), shown(atoms)),
    numbered('', `${' '.repeat(cellsOf(atoms.filter(({ end }) => end <= marked.start)))}${paint.red('^'.repeat(caretsUnder(atoms, marked)))}`),
  ]
}

function caretsUnder(atoms: readonly Atom[], { start, end }: Range): number {
  return Math.max(1, cellsOf(atoms.filter((atom) => atom.end > start && atom.start < end)))
}

/** What a line shows around a place: of a long one no more than can be seen. */
function atomsOf({ text, veils, quoted }: Printed, line: Range, place: number): readonly Atom[] {
  const atoms: Atom[] = []
  const from = Math.max(line.start, place - far)
  const to = Math.min(line.end, place + far)
  const over = among(veils, from, to)
  for (let at = isLow(text, from) ? from - 1 : from; at < to; ) {
    const covers = ({ start, end }: Range) => start <= at && at < end
    const veil = quoted !== undefined && covers(quoted) ? quoted : over.find(covers)
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const end = veil === undefined ? at + character.length : Math.min(veil.end, line.end)
    const visible = veil?.shown ?? visibly(character)
    atoms.push({ start: at, end, shown: visible, cells: cells(visible) })
    at = end
  }
  return atoms
}

/** Whether a place is in the middle of a character. */
function isLow(text: string, place: number): boolean {
  return (text.codePointAt(place - 1) ?? 0) > 0xffff
}

/** A character that no terminal obeys. */
function visibly(character: string): string {
  if (character === '\t') return tab
  return plain(character) === character && !/\p{Cs}/u.test(character) ? character : '\ufffd'
}

/** Of a long line the part around a place. */
function windowed(atoms: readonly Atom[], place: number): readonly Atom[] {
  if (cellsOf(atoms) <= width) return atoms
  const left = cellsOf(atoms.filter(({ end }) => end <= place))
  let passed = 0
  const kept = atoms.filter((atom) => {
    passed += atom.cells
    return passed > left - before && passed <= Math.max(left - before, 0) + width
  })
  const [first, last] = [kept.at(0), kept.at(-1)]
  if (first === undefined || last === undefined) return atoms.slice(0, 1)
  return [
    ...(first === atoms[0] ? [] : [{ start: first.start, end: first.start, shown: '…', cells: 1 }]),
    ...kept,
    ...(last === atoms.at(-1) ? [] : [{ start: last.end, end: last.end, shown: '…', cells: 1 }]),
  ]
}

function shown(atoms: readonly Atom[]): string {
  return atoms.map((atom) => atom.shown).join('')
}

function cellsOf(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, atom) => sum + atom.cells, 0)
}
