import type { Tree } from '../../reading/tree.js'
import { membersOf } from '../look.js'
import type { Reading } from './reading.js'

/** The methods that an operation may have. */
export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** What kinds of object a description is made of. */
type Kind = 'description' | 'components' | 'path' | 'operation' | 'parameter' | 'body' | 'media' | 'schema'

/** The members that are read of each: one that is near to one of these would hide what it holds. */
const read: { readonly [Each in Kind]: readonly string[] } = {
  description: ['paths', 'components', 'webhooks'],
  components: ['schemas', 'parameters', 'headers', 'requestBodies', 'responses', 'pathItems', 'callbacks'],
  path: ['$ref', 'parameters', ...methods],
  operation: ['parameters', 'requestBody', 'responses', 'callbacks', 'operationId'],
  parameter: ['$ref', 'name', 'schema', 'content', 'description'],
  body: ['$ref', 'content', 'headers'],
  media: ['schema', 'encoding'],
  schema: [
    ['$ref', 'properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties', 'dependentSchemas', 'items', 'prefixItems'],
    ['unevaluatedItems', 'contains', 'allOf', 'oneOf', 'anyOf', 'type', 'format', 'title', 'description'],
  ].flat(),
}

/** The members that each may have beside these, of OpenAPI 3.0 and 3.1 and of all drafts of JSON Schema. */
const silent: { readonly [Each in Kind]: readonly string[] } = {
  description: 'openapi info jsonSchemaDialect servers security tags externalDocs'.split(' '),
  components: ['examples', 'securitySchemes', 'links'],
  path: ['summary', 'description', 'servers'],
  operation: 'tags summary description externalDocs deprecated security servers'.split(' '),
  parameter: 'in required deprecated allowEmptyValue style explode allowReserved example examples'.split(' '),
  body: ['summary', 'description', 'required', 'links'],
  media: ['example', 'examples'],
  schema: [
    '$schema $id $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs $recursiveRef $recursiveAnchor id definitions dependencies'.split(' '),
    'extends disallow divisibleBy additionalItems if then else not enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum'.split(' '),
    'maxLength minLength pattern maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required'.split(' '),
    'dependentRequired propertyNames default deprecated readOnly writeOnly examples contentEncoding contentMediaType contentSchema'.split(' '),
    'nullable discriminator xml externalDocs example'.split(' '),
  ].flat(),
}

const known = Object.fromEntries(Object.entries(read).map(([kind, names]) => [kind, new Set([...names, ...silent[kind as Kind]])]))

/** Notes the members of an object that are none it may have, and are near to one that is read: they are passed over. */
export function noteMisspelt(reading: Reading, node: Tree, kind: Kind): void {
  for (const [name, { key }] of membersOf(node)) {
    if (known[kind]?.has(name) !== true && !isExtension(name)) reading.noteNear(key, name, read[kind])
  }
}

/** Notes every member of a path that is none it may have: whatever it is, an operation may be meant. */
export function noteUnknown(reading: Reading, path: Tree): void {
  for (const [name, { key }] of membersOf(path)) {
    if (known.path?.has(name) !== true && !isExtension(name)) reading.note(key, 'this is neither an operation nor another member of a path')
  }
}

/** Whether a name says that what stands under it is no part of OpenAPI. */
export function isExtension(name: string): boolean {
  return name.startsWith('x-')
}
