import { parsePolicy } from '../define/parse-policy.js'
import { PolicyError } from '../define/policy-error.js'
import type { Document, Parameter } from '../model/document.js'
import type { PolicyFault } from '../model/fault.js'
import type { Policy } from '../model/policy.js'
import type { Vocabulary } from '../model/vocabulary.js'

/** What an operator declares of its own: parameters by name, and the extra retention rules that bind it. */
export interface Configuration<V extends Vocabulary = Vocabulary> {
  /** The version of the result, where it gets one of its own. */
  readonly version?: string
  readonly parameters?: { readonly [name: string]: number | string }
  /** The retention rules marked `extra` that are switched on; all others are off. */
  readonly extras?: readonly V['rule'][]
}

/**
 * A policy with an operator's own parameters and extra retention rules: how many days "promptly" is, which company form, which law binds it.
 *
 * @throws {PolicyError} with the place of a parameter or rule that does not exist, or a value out of its bounds
 * @example
 * configure(policy, { parameters: { promptlyDays: 10 } }).document.parameters.promptlyDays
 * // => { value: 10, from: 1, to: 365, … }
 */
export function configure<V extends Vocabulary>(policy: Policy<V>, { version, parameters = {}, extras }: Configuration<V>): Policy<V> {
  const { document } = policy
  const unknown = Object.keys(parameters).filter((name) => !Object.hasOwn(document.parameters, name))
  if (unknown.length > 0) throw new PolicyError(unknown.map((name) => unknownParameter(name, document)))
  const declared = Object.entries(parameters).map(([name, value]) => [name, withValue(document.parameters[name], value)])
  const parsed = parsePolicy({
    ...document,
    ...(version === undefined ? {} : { version }),
    parameters: { ...document.parameters, ...Object.fromEntries(declared) },
    ...(extras === undefined ? {} : { extras }),
  })
  if (!parsed.ok) throw new PolicyError(parsed.faults)
  return parsed.policy as Policy<V>
}

function withValue(parameter: Parameter | undefined, value: number | string): unknown {
  return typeof parameter === 'object' ? { ...parameter, value } : value
}

function unknownParameter(name: string, document: Document): PolicyFault {
  return { code: 'unknown-name', path: ['parameters', name], found: name, needed: Object.keys(document.parameters), of: 'parameter' }
}
