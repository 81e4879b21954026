import { alikeFirst } from '../../../compile/alike-first.js'
import { place } from '../../../compile/place.js'
import { didYouMean, or, orAnyOf, quoted, remarks, valueTypes } from '../../../explain/en/words.js'
import { en } from '../../../explain/en.js'
import { faultInWords } from '../../../explain/fault-in-words.js'
import { inKind } from '../../../explain/in-kind.js'
import { wordIn } from '../../../explain/word-in.js'
import { isFoundType, isNeededType } from '../../../model/value-type.js'
import type { ManifestFault } from '../../model/fault.js'
import type { GateLanguage } from '../gate-language.js'
import { type Crowd, crowdOf, isOfColumns, isOfIds, type ManifestShape } from '../manifest-shape.js'
import { neededOf } from '../needed-of.js'
import { size } from '../size.js'
import { whyUnreadable } from '../why-unreadable.js'

export const faults: GateLanguage['faults'] = {
  missing: (fault) => `${member(fault)} is missing${mustBe(fault)}`,
  'wrong-type': (fault) => `${member(fault)} is ${typeFound(fault)}, which it cannot be${mustBe(fault)}`,
  empty: (fault) => {
    if (isOfColumns(fault.needed)) return `${member(fault)} names no column: what it names must have at least one, as in table.column.`
    return fault.path.length === 0 ? `The file ${fault.file} is empty.` : `${member(fault)} is empty or blank${mustBe(fault)}`
  },
  'not-declared': (fault) => `${member(fault)} is not known there, so nothing would read it${mustBe(fault)}`,
  'unknown-name': (fault) => `${member(fault)} is ${found(fault, 'a name')}, which is not known${mustBe(fault)}`,
  'no-day': (fault) => `${member(fault)} is ${found(fault, 'a text')}; it must be a day that exists, written YYYY-MM-DD.`,
  'duplicate-id': (fault) => {
    const [before] = fault.needed ?? []
    return `${member(fault)} is declared already${before === undefined ? '' : ` in ${before}`}; an id is unique over all files of a manifest.`
  },
  'nothing-declared': ({ file }) => `The manifest ${file} declares nothing that can be checked: no collection point, use, store, schema, recipient or flow.`,
  'file-missing': (fault) => `The file ${fault.found ?? fault.file} does not exist${lookedFor(fault)}.`,
  'file-unreadable': ({ file, found: why }) => `The file ${file} cannot be read${why === undefined ? '' : `: ${stopped(whyUnreadable(why, 'en'))}`}.`,
  'pattern-without-files': (fault) => `The pattern ${found(fault, fault.file)} matches no file${lookedFor(fault)}.`,
  'file-too-large': ({ file, found: length, needed = [] }) =>
    `The file ${file} is too large${length === undefined ? '' : `: ${size(length)}`}${needed.length === 0 ? '' : `; it may be ${or(needed.map(size))} at most`}.`,
  'policy-unknown': (fault) =>
    `There is no policy ${found(fault, 'of that name')}${fault.nearest === undefined ? '; it must be "reference", or the path of a policy document.' : didYouMean(fault.nearest)}`,
  'policy-faulty': ({ file, faults: own = [] }) => [`The policy in ${file} is not sound.`, ...own.map((each) => faultInWords(each, en))].join(' '),
  'schema-without-reader': ({ file, needed = [] }) => `The schema ${file} has no reader${needed.length === 0 ? '' : `; it needs ${or(needed)}`}.`,
  'schema-unread': ({ file, found: why }) =>
    `A part of the schema ${file} was not read${why === undefined ? '' : `: ${stopped(why)}`}. With "!" before its path, "schema" leaves a file out.`,
  'not-of-store': (fault) => `${member(fault)} is ${found(fault, 'a name')}, which the policy knows, but not for this store${mustBe(fault)}`,
  'wrong-input': (fault) => {
    const what = fault.path.length === 0 ? 'What is passed' : `What is passed as ${place(fault.path)}`
    return fault.found === undefined ? `${what} is missing${mustBe(fault)}` : `${what} is ${typeFound(fault)}, which it cannot be${mustBe(fault)}`
  },

  syntax: ({ file, found: why }) => `The file ${file} is neither YAML nor JSON${why === undefined ? '' : `: ${stopped(why)}`}.`,
  'several-documents': ({ file }) => `The file ${file} holds several documents; it must hold one.`,
  'too-deep': ({ file }) => `The file ${file} is nested too deeply there.`,
  'too-large': (fault) => tooLarge[crowdOf(fault)](fault),
  'unknown-alias': (fault) => `The alias ${found(fault, 'there')} stands for nothing: no anchor of that name stands before it.`,
  'alias-in-itself': (fault) => `The alias ${found(fault, 'there')} stands for something that it lies in.`,
  'duplicate-key': (fault) => `The key ${found(fault, 'there')} stands twice in one map.`,
  'key-no-text': () => 'A key must be a text, and not a list or a map.',
  'merge-no-map': () => 'What is merged with << must be a map, or a list of maps.',
  tag: (fault) => `The tag ${found(fault, 'there')} is not taken: it makes values that JSON does not have.`,
  'number-inexact': (fault) => `The number ${found(fault, 'there')} cannot be held exactly; put it in quotation marks.`,
}

/** Where a file was looked for, counted from the folder of the file that names it. */
function lookedFor({ needed: [path] = [] }: ManifestFault): string {
  return path === undefined ? '' : `: it was looked for at ${path}`
}

const tooLarge: { readonly [Each in Crowd]: (fault: ManifestFault) => string } = {
  findings: ({ found: most = '' }) =>
    `There are more findings than ${most}: the others are told once these are put right, or the manifest is in more files. No baseline is written of what is not told.`,
  entries: ({ found: most = '' }) => `There are more entries in this list than ${most}, which is as many as are read.`,
  columns: ({ found: most = '' }) => `There are more columns in the schemas than ${most}, which is as many as are compared.`,
  marks: ({ file, found: most = '' }) => `The file ${file} has more than ${most} commas, colons, opening brackets and ends of lines: split it into several.`,
  anything: ({ file }) => `The file ${file} holds more than is followed; what aliases and merges repeat counts each time. Split it into several.`,
}

/** The member at fault; of the whole file its name. */
function member({ path, file }: ManifestFault): string {
  return path.length === 0 ? `The file ${file}` : `The member ${place(path)}`
}

function found({ found: it }: ManifestFault, otherwise: string): string {
  return it === undefined ? otherwise : quoted(it)
}

/** A kind of value, or a text that cannot stand there. */
function typeFound({ found: it }: ManifestFault): string {
  return it === undefined ? 'of another type' : inKind(words, it, isFoundType(it), (text) => `the text ${quoted(text)}`)
}

/** How the sentence ends: with the name that was meant, or with what would be right. */
function mustBe(fault: ManifestFault): string {
  const { nearest, found: it, code } = fault
  const needed = neededOf(fault)
  if (nearest !== undefined) return didYouMean(nearest)
  if (needed.length === 0) return '.'
  const each = alikeFirst(it, needed)
  if (code === 'not-declared' && !isOfIds(needed)) return `; what can stand there is ${orAnyOf(each)}.`
  return `; it must be ${orAnyOf(code === 'unknown-name' ? each : each.map(kind))}.`
}

/** A kind of value, in words; a name as it is. */
function kind(needed: string): string {
  return wordIn(shapes, needed, (word) => inKind(words, word, isNeededType(word), (name) => name))
}

const shapes: { readonly [Shape in ManifestShape]: string } = {
  id: 'letters, digits, dots, hyphens and underscores, beginning with a letter or digit',
  period: 'a period, such as 7y, 18m or 14d',
  country: 'two capital letters, such as JP',
  'one ground': 'one ground alone',
  'listed event': 'an event that stands among the events of the store',
  'no such name': 'left out, as this kind of record has none',
  policy: 'a policy that definePolicy or parsePolicy made',
  reader: 'a reader of schemas, such as those of schemaReaders',
}

/** What another program says, without its own full stop. */
function stopped(text: string): string {
  return text.trim().replace(/\.+$/, '')
}

const words = { valueTypes, remarks }
