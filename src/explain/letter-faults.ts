import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import { describe, isText, typeOf } from '../compile/reading.js'
import type { Path, PolicyIdentity, RequestFault } from '../model/decision.js'
import type { Remark } from '../model/value-type.js'
import type { LanguageCode } from './language.js'
import { type LetterOptions, letterFormats } from './letter-options.js'

/** The plan that a letter is of, where there is one. */
interface Of {
  readonly asOf: string
  readonly policy: PolicyIdentity
}

/** Everything wrong with the options of a letter: a letter that names nobody, another day, or names of another policy is not sent. */
export function letterFaults(options: LetterOptions, plan: Of | undefined): readonly RequestFault[] {
  return record([], options, optionNames, ({ language, policy, format, on, operator, to, labels }) => [
    ...oneOf(['language'], language, ['en', 'ja'] satisfies readonly LanguageCode[]),
    ...policyOf(policy, plan),
    ...operatorOf(operator),
    ...(to === undefined ? [] : record(['to'], to, ['name'], ({ name }) => (name === undefined ? [] : text(['to', 'name'], name)))),
    ...day(['on'], on, plan),
    ...oneOf(['format'], format, letterFormats),
    ...(labels === undefined
      ? []
      : record(['labels'], labels, undefined, (all) => Object.entries(all).flatMap(([key, label]) => text(['labels', key], label)))),
  ])
}

/** Every option there is: one that is misspelt would be left unread. */
const optionNames = Object.keys({
  language: true,
  policy: true,
  operator: true,
  to: true,
  on: true,
  format: true,
  labels: true,
} satisfies Record<keyof LetterOptions, true>)

function operatorOf(operator: unknown): readonly RequestFault[] {
  const members = ['name', 'address', 'contact'] as const
  return record(['operator'], operator ?? {}, [...members, 'complaints'], ({ complaints, ...given }) => [
    ...members.flatMap((member) => text(['operator', member], given[member])),
    ...(complaints === undefined ? [] : text(['operator', 'complaints'], complaints)),
  ])
}

/** Names of another policy or version could mean something else, and the letter goes to a person. */
function policyOf(policy: unknown, plan: Of | undefined): readonly RequestFault[] {
  if (policy === undefined) return []
  return record(['policy'], policy, undefined, ({ document }) =>
    record(['policy', 'document'], document, undefined, ({ id, version }) => {
      if (plan === undefined || (id === plan.policy.id && version === plan.policy.version)) return []
      return [{ path: ['policy'], problem: 'contradiction', found: describe(`${id} ${version}`), needed: [`${plan.policy.id} ${plan.policy.version}`] }]
    }),
  )
}

type Members = { readonly [member: string]: unknown }

/** A record that is given, with members that are known where `known` lists them. */
function record(
  path: Path,
  value: unknown,
  known: readonly string[] | undefined,
  faultsOf: (members: Members) => readonly RequestFault[],
): readonly RequestFault[] {
  if (value === undefined) return [{ path, problem: 'missing', needed: ['object'] }]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ path, problem: 'wrong-type', found: typeof value === 'string' ? 'text' : typeOf(value), needed: ['object'] }]
  }
  const unknown = known === undefined ? [] : Object.keys(value).filter((member) => !known.includes(member))
  return [...unknown.map((member): RequestFault => ({ path: [...path, member], problem: 'not-declared', needed: known ?? [] })), ...faultsOf(value as Members)]
}

function text(path: Path, value: unknown): readonly RequestFault[] {
  if (isText(value)) return []
  const needed = ['a text that is not blank' satisfies Remark]
  if (value === undefined) return [{ path, problem: 'missing', needed }]
  return typeof value === 'string' ? [{ path, problem: 'empty', needed }] : [{ path, problem: 'wrong-type', found: typeOf(value), needed: ['text'] }]
}

function oneOf(path: Path, value: unknown, needed: readonly string[]): readonly RequestFault[] {
  if (typeof value === 'string' && needed.includes(value)) return []
  if (value === undefined) return [{ path, problem: 'missing', needed }]
  return [{ path, problem: typeof value === 'string' ? 'unknown-name' : 'wrong-type', found: describe(value), needed }]
}

/** The day of the letter is that of the plan: one made as of another day may say something else. */
function day(path: Path, value: unknown, plan: Of | undefined): readonly RequestFault[] {
  if (value === undefined) return [{ path, problem: 'missing', needed: ['day'] }]
  if (typeof value !== 'string') return [{ path, problem: 'wrong-type', found: typeOf(value), needed: ['day'] }]
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value) || !isValid(parseISO(value))) return [{ path, problem: 'no-day', found: describe(value), needed: ['day'] }]
  return plan === undefined || value === plan.asOf ? [] : [{ path, problem: 'contradiction', found: value, needed: [`${plan.asOf} (plan.asOf)`] }]
}
