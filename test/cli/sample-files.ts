import { sampleManifest } from '../gate/sample-manifest.js'

/** The sample manifest with the schema that it names. */
export const files = { 'clausewise.yaml': sampleManifest, 'prisma/schema.prisma': 'model User {\n  email String\n}\n' }
