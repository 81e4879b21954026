import { lineAt, linesOf } from '../compile/lines.js'
import { plain } from '../compile/plain.js'
import { needOptions } from './explain-options.js'
import { type Fault, faultInWords, howManyFaults } from './fault-in-words.js'
import { excerpt } from './in-place/excerpt.js'
import { type Range, readJsonText } from './in-place/json-text.js'
import { paintFor } from './in-place/paint.js'
import { rangeOf } from './in-place/range-of.js'
import { quotation, type Veil, veilsOver } from './in-place/veils.js'
import type { LanguageCode } from './language.js'
import { languageOf } from './languages.js'
import { plainly } from './plainly.js'

/** How faults are printed in the text they stand in. */
export interface FaultsInPlaceOptions {
  /** The language of the sentences. */
  readonly language: LanguageCode
  /** The JSON text of the document, or of the request. Where only the value is at hand: `JSON.stringify(value, null, 2)`. */
  readonly text: string
  /** The name of the file, which then stands before each place. */
  readonly file?: string | undefined
  /** Whether to set parts off with the escape sequences of a terminal; without it, plain text. */
  readonly colour?: boolean | undefined
}

/**
 * The faults of a policy document or of a request as a person reads them on a terminal: for each its place as `file:line:column`, what is wrong
 * and what would be right, and the line with carets under what is wrong. Columns count UTF-16 units from 1, as editors do. At the end, how many there are.
 * They stand in the order of the text. A member that is missing points at what lacks it. A text that is no JSON says first where it ceases to be; with no faults at all it says that alone.
 * With no faults in a sound text there is nothing to print: the empty text.
 *
 * The text of a request may hold what nobody should read in a log. So its values are blotted out, but for the word that a fault quotes anyway;
 * so are those of a text whose faults are not given, as nobody knows what it is. A policy document is shown as it is.
 *
 * Total: any text and any path will do; a place that is not in the text is told by the nearest one around it.
 *
 * @throws {RangeError} for a language there is not, {TypeError} where `text` is none
 * @example
 * const text = '{ "id": "shop", "vresion": "2" }'
 * const read = parsePolicy(JSON.parse(text))
 * const printed = read.ok ? '' : faultsInPlace(read.faults.slice(-1), { language: 'en', text, file: 'shop.json' })
 * printed.split('\n').slice(0, 4)
 * // => ['shop.json:1:17: At vresion, the policy names the member "vresion", which is not known there. Did you mean "version"?', '', ' 1 | { "id": "shop", "vresion": "2" }', '   |                 ^^^^^^^^^']
 */
export function faultsInPlace(faults: readonly Fault[], options: FaultsInPlaceOptions): string {
  needOptions('faultsInPlace', options)
  const { language: code, text, file, colour = false } = options
  const language = languageOf(code)
  if (typeof text !== 'string') throw new TypeError('faultsInPlace takes the text that the faults stand in: of a value, JSON.stringify(value, null, 2)')
  const { root, fault: notJson } = readJsonText(text)
  const lines = linesOf(text)
  const paint = paintFor(colour)
  const isDocument = faults.length > 0 && faults.every((fault) => !('problem' in fault))
  const veils = isDocument ? [] : veilsOver(text)
  const printed = ({ range, sentences, quoted }: Printed): string => {
    const at = lineAt(lines, range.start)
    const where = [...(file === undefined ? [] : [plain(file)]), at + 1, range.start - (lines[at]?.start ?? 0) + 1].join(':')
    return [...sentences.map((sentence) => `${paint.bold(`${where}:`)} ${sentence}`), '', ...excerpt({ text, lines, veils, quoted }, at, range, paint)].join(
      '\n',
    )
  }
  const inText = faults
    .map((fault) => ({ fault, ...rangeOf(root, fault) }))
    .sort((one, other) => one.range.start - other.range.start)
    .map(({ fault, range, node }): Printed => {
      return { range, sentences: [faultInWords(plainly(fault), language)], quoted: isDocument ? undefined : quotation(node, fault.found) }
    })
  return [
    ...(notJson === undefined ? [] : [printed({ range: notJson.range, sentences: [language.notJson(notJson.problem)], quoted: undefined })]),
    ...together(inText).map(printed),
    ...(faults.length === 0 ? [] : [howManyFaults(faults, language)]),
  ].join('\n\n')
}

/** What is said of one place. */
interface Printed {
  readonly range: Range
  readonly sentences: readonly string[]
  readonly quoted: Veil | undefined
}

/** Of one place all that is said together. */
function together(each: readonly Printed[]): readonly Printed[] {
  const places = new Map<string, Printed>()
  for (const { range, sentences, quoted } of each) {
    const place = `${range.start} ${range.end} ${quoted === undefined}`
    places.set(place, { range, sentences: [...(places.get(place)?.sentences ?? []), ...sentences], quoted })
  }
  return [...places.values()]
}
