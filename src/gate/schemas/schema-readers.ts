import type { SchemaReader } from '../model/columns.js'
import { fidesReader } from './fides/fides-reader.js'
import { openapiReader } from './openapi/openapi-reader.js'
import { prismaReader } from './prisma/prisma-reader.js'
import { sqlReader } from './sql/sql-reader.js'

/** Everything that reads a schema. */
export const schemaReaders: readonly SchemaReader[] = [prismaReader, sqlReader, openapiReader, fidesReader]
