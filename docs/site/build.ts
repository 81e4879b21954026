import { fileURLToPath } from 'node:url'
import { buildSite } from './build-site.js'
import { deadLinks, orphans } from './links.js'

// `npm run docs`: builds the site into `dist-docs/`, and says what a reader must not meet.

const out = fileURLToPath(new URL('../../dist-docs', import.meta.url))
const complaints = [
  ...(await buildSite(out)),
  ...deadLinks(out).map((link) => `leads nowhere: ${link}`),
  ...orphans(out).map((page) => `no page leads to ${page}`),
]
for (const complaint of complaints) process.stderr.write(`${complaint}\n`)
if (complaints.length > 0) process.exitCode = 1
