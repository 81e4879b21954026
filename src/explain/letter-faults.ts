import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import { describe, isText, typeOf } from '../compile/reading.js'
import type { Path, RequestFault } from '../model/decision.js'
import type { LanguageCode } from './language.js'
import { letterFormats } from './letter-options.js'

/** What an untyped caller may have given instead of the options of a letter. */
interface Given {
  readonly language?: unknown
  readonly format?: unknown
  readonly on?: unknown
  readonly operator?: { readonly name?: unknown; readonly address?: unknown; readonly contact?: unknown; readonly complaints?: unknown } | null
  readonly to?: { readonly name?: unknown } | null | undefined
}

/** Everything wrong with the options of a letter: a letter that names nobody, or no day, is not sent. */
export function letterFaults({ language, format, on, operator, to }: Given): readonly RequestFault[] {
  return [
    ...oneOf(['language'], language, ['en', 'ja'] satisfies readonly LanguageCode[]),
    ...(['name', 'address', 'contact'] as const).flatMap((member) => text(['operator', member], operator?.[member])),
    ...(operator?.complaints === undefined ? [] : text(['operator', 'complaints'], operator.complaints)),
    ...(to?.name === undefined ? [] : text(['to', 'name'], to.name)),
    ...day(['on'], on),
    ...oneOf(['format'], format, letterFormats),
  ]
}

function text(path: Path, value: unknown): readonly RequestFault[] {
  if (isText(value)) return []
  if (value === undefined) return [{ path, problem: 'missing' }]
  return typeof value === 'string' ? [{ path, problem: 'empty' }] : [{ path, problem: 'wrong-type', found: typeOf(value), needed: ['text'] }]
}

function oneOf(path: Path, value: unknown, needed: readonly string[]): readonly RequestFault[] {
  if (typeof value === 'string' && needed.includes(value)) return []
  if (value === undefined) return [{ path, problem: 'missing' }]
  return [{ path, problem: typeof value === 'string' ? 'unknown-name' : 'wrong-type', found: describe(value), needed }]
}

function day(path: Path, value: unknown): readonly RequestFault[] {
  if (value === undefined) return [{ path, problem: 'missing' }]
  if (typeof value !== 'string') return [{ path, problem: 'wrong-type', found: typeOf(value), needed: ['day'] }]
  if (/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value) && isValid(parseISO(value))) return []
  return [{ path, problem: 'no-day', found: describe(value), needed: ['day'] }]
}
