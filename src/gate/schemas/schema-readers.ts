import type { SchemaReader } from '../model/columns.js'
import { fidesReader } from './fides/fides-reader.js'
import { openapiReader } from './openapi/openapi-reader.js'
import { prismaReader } from './prisma/prisma-reader.js'
import { sqlReader } from './sql/sql-reader.js'

/**
 * Everything that reads a schema: Prisma, SQL, OpenAPI and Fides. Without readers, `checkManifest` calls every schema that a manifest names
 * `schema-without-reader`: give these, some of them, or your own. What a reader cannot read it says in `unread`, and reads on.
 *
 * @example
 * const files = [{ path: 'schema.sql', text: 'create table users (id int, email text);' }]
 * schemaReaders.find((reader) => reader.reads(files[0]))?.read(files).columns.map(({ table, column }) => `${table}.${column}`)
 * // => ['users.id', 'users.email']
 */
export const schemaReaders: readonly SchemaReader[] = [prismaReader, sqlReader, openapiReader, fidesReader]
