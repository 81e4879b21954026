import { parsePolicy } from '../define/parse-policy.js'
import { PolicyError } from '../define/policy-error.js'
import { readShape } from '../define/read-shape.js'
import { configurationSchema } from '../define/schema.js'
import type { Document } from '../model/document.js'
import type { PolicyFault } from '../model/fault.js'
import { type Policy, soundOne } from '../model/policy.js'
import type { Day } from '../model/text.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { withValue } from './with-value.js'

/** What an operator declares of its own: parameters by name, and the extra retention rules that bind it. */
export interface Configuration<V extends Vocabulary = Vocabulary> {
  /** The version of the result, where it gets one of its own. */
  readonly version?: string
  /** The first day on which the result is in force, where it is another. */
  readonly effectiveOn?: Day
  /** The parameters declared anew, by name. */
  readonly parameters?: { readonly [name: string]: number | string }
  /** The retention rules marked `extra` that are switched on; all others are off. */
  readonly extras?: readonly V['rule'][]
}

/**
 * A policy with an operator's own parameters and extra retention rules: how many days "promptly" is, which company form, which law binds it.
 *
 * @param policy the policy, which stays as it is
 * @param configuration what is declared; all else stays
 * @returns the policy as configured, with a digest of its own
 * @throws {PolicyError} with the place of a parameter or rule that does not exist, a value out of its bounds, or a member it does not know
 * @example
 * configure(policy, { parameters: { promptlyDays: 10 } }).document.parameters.promptlyDays
 * // => { value: 10, from: 1, to: 365, … }
 */
export function configure<V extends Vocabulary>(policy: Policy<V>, configuration: Configuration<V>): Policy<V> {
  const { document } = soundOne(policy, 'configure')
  const read = readShape(configurationSchema, configuration)
  if (!read.ok) throw new PolicyError(read.faults)
  const { version, effectiveOn, parameters = {}, extras } = read.value as Configuration
  const unknown = Object.keys(parameters).filter((name) => !Object.hasOwn(document.parameters, name))
  if (unknown.length > 0) throw new PolicyError(unknown.map((name) => unknownParameter(name, document)))
  const declared = Object.entries(parameters).map(([name, value]) => [name, withValue(document.parameters[name], value)])
  const parsed = parsePolicy({
    ...document,
    ...(version === undefined ? {} : { version }),
    ...(effectiveOn === undefined ? {} : { effectiveOn }),
    parameters: { ...document.parameters, ...Object.fromEntries(declared) },
    ...(extras === undefined ? {} : { extras }),
  })
  if (!parsed.ok) throw new PolicyError(parsed.faults)
  return parsed.policy as Policy<V>
}

function unknownParameter(name: string, document: Document): PolicyFault {
  return { code: 'unknown-name', path: ['parameters', name], found: name, needed: Object.keys(document.parameters), of: 'parameter' }
}
