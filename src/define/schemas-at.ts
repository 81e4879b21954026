import type * as z from 'zod/mini'
import type { Path } from '../model/decision.js'

type Schema = z.core.$ZodType

/** The schemas one of which holds at a place below those given. */
export function schemasAt(schemas: readonly Schema[], path: Path): readonly Schema[] {
  return path.reduce((above, step) => above.flatMap((schema) => below(unwrapped(schema), step)), schemas)
}

/** The options of the unions among schemas. */
export function optionsOf(schemas: readonly Schema[]): readonly Schema[] {
  return schemas.flatMap((schema) => {
    const { def } = unwrapped(schema)._zod
    return def.type === 'union' ? def.options : []
  })
}

/** The members that an object of one of these schemas knows by name; of schemas for several, those that know the members it has. */
export function membersOf(schemas: readonly Schema[], has: readonly string[]): readonly string[] {
  const lists = objectsOf(schemas)
  const fitting = lists.filter((members) => has.every((member) => members.includes(member)))
  return [...new Set((fitting.length > 0 ? fitting : lists).flat())]
}

function objectsOf(schemas: readonly Schema[]): readonly (readonly string[])[] {
  return schemas.flatMap((schema) => {
    const { def } = unwrapped(schema)._zod
    return def.type === 'object' ? [Object.keys(def.shape)] : def.type === 'union' ? objectsOf(def.options) : []
  })
}

function below(schema: z.core.$ZodTypes, step: string | number): readonly Schema[] {
  const { def } = schema._zod
  if (def.type === 'union') return def.options.flatMap((option) => below(unwrapped(option), step))
  if (def.type === 'array') return [def.element]
  if (def.type === 'record') return [def.valueType]
  if (def.type !== 'object') return []
  const member = Object.hasOwn(def.shape, step) ? def.shape[step] : def.catchall
  return member === undefined ? [] : [member]
}

/** A schema without what is wrapped around it: that it may be left out, is frozen, or is made when it is asked for. */
function unwrapped(schema: Schema): z.core.$ZodTypes {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'optional' || def.type === 'readonly') return unwrapped(def.innerType)
  return def.type === 'lazy' ? unwrapped(def.getter()) : (schema as z.core.$ZodTypes)
}
