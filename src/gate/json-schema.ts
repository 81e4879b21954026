import * as z from 'zod/mini'
import type { Policy } from '../model/policy.js'
import { manifestSchema, told } from './manifest/manifest-schema.js'
import { policyNames } from './policy-names.js'

/** A JSON Schema, draft-07. */
export interface JsonSchema {
  /** The draft it is written in. */
  readonly $schema: string
  /** Its name: another for each policy and version. */
  readonly $id: string
  /** What an editor calls it. */
  readonly title: string
  /** The schema itself. */
  readonly [key: string]: unknown
}

/**
 * The JSON Schema of a manifest, for editors: draft-07, of what is written. With a policy the schema knows its names, and what is named otherwise is
 * marked; without one any name will do. Whether what is named is declared, `checkManifest` alone says.
 * The same policy always gives the same schema.
 *
 * @example
 * manifestJsonSchema(policy).$id
 * // => 'urn:clausewise:manifest:1:reference-jp:2026-11'
 */
export function manifestJsonSchema(policy?: Pick<Policy, 'document'>): JsonSchema {
  const schema = manifestSchema(policy === undefined ? undefined : policyNames(policy))
  const { $schema: _, ...shape } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', metadata: told })
  // Set here and not in the schema: there an id would turn the root into a reference, and a title below the root is offered by editors as a value.
  return { $schema: 'http://json-schema.org/draft-07/schema#', $id: idOf(policy), title: 'clausewise manifest', ...shape }
}

/** The version of the notation, and whose names the schema knows: two schemas never share an id. */
function idOf(policy: Pick<Policy, 'document'> | undefined): string {
  const names = policy === undefined ? [] : [policy.document.id, policy.document.version].map(encodeURIComponent)
  return ['urn:clausewise:manifest:1', ...names].join(':')
}
