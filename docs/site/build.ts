import { fileURLToPath } from 'node:url'
import { buildSite } from './build-site.js'

// `npm run docs`: builds the site into `dist-docs/`, and says what a reader must not meet.

const complaints = await buildSite(fileURLToPath(new URL('../../dist-docs', import.meta.url)))
for (const complaint of complaints) process.stderr.write(`${complaint}\n`)
if (complaints.length > 0) process.exitCode = 1
