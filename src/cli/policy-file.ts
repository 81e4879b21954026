import { resolve } from 'node:path'
import { Option } from 'commander'
import { parsePolicy } from '../define/parse-policy.js'
import { explain } from '../explain/explain.js'
import { howManyFaults } from '../explain/fault-in-words.js'
import { faultsInPlace } from '../explain/faults-in-place.js'
import type { LanguageCode } from '../explain/language.js'
import { languageOf } from '../explain/languages.js'
import { largestText } from '../gate/manifest/read-manifest.js'
import { locate, readSource, type Source } from '../gate/manifest/source.js'
import type { Location, SourceFile } from '../gate/model/location.js'
import { codeFrames } from '../gate/report/code-frame.js'
import { wordsOf } from '../gate/words/words-of.js'
import { policy as reference } from '../index.js'
import type { PolicyFault } from '../model/fault.js'
import type { Policy } from '../model/policy.js'
import type { Io } from './io.js'
import { Misuse } from './mistake.js'
import { readText } from './read-text.js'

/** Which policy is asked. */
export function policyOption(): Option {
  return new Option('--policy <file>', 'a policy document of your own, JSON or YAML; the reference policy unless given')
}

/** The policy of a document, or the reference one. What is wrong with a document is said whole, each fault with its place. */
export function policyIn(path: string | undefined, { cwd }: Io, language: LanguageCode): Policy {
  if (path === undefined) return reference
  const file = fileAt(path, resolve(cwd, path))
  if (path.toLowerCase().endsWith('.json') && !isJson(file.text)) {
    throw new Misuse({ code: 'policy-no-json', path, faults: faultsInPlace([], shownAs(file, language)) })
  }
  const read = readSource(file)
  if (!read.ok) {
    const { code, found } = read.fault
    const fault = wordsOf({ language }).fault({ code, file: path, at: read.at, path: [], ...(found === undefined ? {} : { found }) })
    throw new Misuse({ code: 'policy-faulty', at: placeOf(read.at), fault })
  }
  const parsed = parsePolicy(read.source.value)
  if (parsed.ok) return parsed.policy
  const faults = isJson(file.text) ? faultsInPlace(parsed.faults, shownAs(file, language)) : faultsInYaml(parsed.faults, read.source, language)
  throw new Misuse({ code: 'policy-unsound', path, faults })
}

function fileAt(path: string, place: string): SourceFile {
  const read = readText(place, path, largestText)
  if (read === undefined) throw new Misuse({ code: 'file-missing', path })
  if (!('code' in read)) return { path, text: withoutMark(read.text) }
  throw new Misuse(read.code === 'file-too-large' ? { code: 'too-large', path, largest: largestText } : { code: 'unreadable', path, why: read.why ?? '' })
}

/** JSON has no byte order mark. */
function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '')
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function shownAs({ path, text }: SourceFile, language: LanguageCode): Parameters<typeof faultsInPlace>[1] {
  return { language, text, file: path }
}

/** As `faultsInPlace` prints the faults of JSON: each at its place with its line, in the order of the text, and how many there are. */
function faultsInYaml(faults: readonly PolicyFault[], source: Source, language: LanguageCode): string {
  const frame = codeFrames([source.file], 160)
  const placed = faults.map((fault) => ({ fault, at: locate(source, fault.path).at }))
  placed.sort((one, other) => one.at.start.line - other.at.start.line || one.at.start.column - other.at.start.column)
  const printed = placed.map(({ fault, at }) => {
    const lines = frame(at).map(({ gutter, text }) => ` ${gutter} | ${text}`)
    return [`${placeOf(at)}: ${explain(fault, { language })}`, '', ...lines].join('\n')
  })
  return [...printed, howManyFaults(faults, languageOf(language))].join('\n\n')
}

function placeOf({ file, start }: Location): string {
  return `${file}:${start.line}:${start.column}`
}
