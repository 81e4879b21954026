import { PGlite } from '@electric-sql/pglite'
import { serve } from '@hono/node-server'
import { createApp } from './app.js'
import { fillWithSample, sampleSession } from './sample.js'
import { createTables } from './tables.js'

const database = await PGlite.create()
await createTables(database)
await fillWithSample(database)
const app = createApp({ database, sessionOf: sampleSession, today: () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format() })
serve({ fetch: app.fetch, port: 3000, hostname: '127.0.0.1' }, ({ port }) => console.log(`http://127.0.0.1:${port}`))
