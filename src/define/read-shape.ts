import type * as z from 'zod/mini'
import { frozen } from '../compile/frozen.js'
import type { PolicyFault } from '../model/fault.js'
import { isMisled } from './is-misled.js'
import { readJson } from './read-json.js'
import { shapeFaults } from './shape.js'

/** A copy of what was given, as plain data of the shape asked; or its faults. */
export type Shaped =
  | { readonly ok: true; readonly value: unknown }
  /** `value` is what could be read, and not of the shape; nothing where it is no JSON. */
  | { readonly ok: false; readonly faults: readonly [PolicyFault, ...PolicyFault[]]; readonly value: unknown }

export function readShape(schema: z.ZodMiniType, input: unknown): Shaped {
  const { copy, faults } = readJson(input)
  if (faults.length > 0) return refused(faults)
  const shaped = schema.safeParse(copy)
  if (shaped.success && isMisled()) return refused([{ code: 'not-json', path: [], found: 'unreadable' }])
  // The copy, not what zod made of it: a schema of ours changes nothing, and keeps the order of keys.
  return shaped.success ? { ok: true, value: copy } : refused(shapeFaults(shaped.error.issues, copy, schema), copy)
}

function refused([first = { code: 'not-json', path: [], found: 'unreadable' }, ...others]: readonly PolicyFault[], value?: unknown): Shaped {
  return { ok: false, faults: frozen([first, ...others]), value }
}
