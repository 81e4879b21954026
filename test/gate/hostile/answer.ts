import { checkManifest } from '../../../src/gate/check-manifest.js'
import { schemaReaders } from '../../../src/gate/schemas/schema-readers.js'
import { policy } from '../../../src/index.js'
import { shapes } from './shapes.js'

// `node --max-old-space-size=400 … answer.ts "many keys" "many merges"` checks the texts of these names, and prints what each cost.

/** What one text cost; the memory is that of the process so far, at its highest. */
export interface Answer {
  readonly name: string
  readonly characters: number
  /** Of the processor, and by the clock. */
  readonly milliseconds: number
  readonly elapsed: number
  readonly megabytes: number
  readonly faults: number
  readonly findings: number
  readonly first?: { readonly code: string; readonly at?: { readonly line: number; readonly column: number } }
}

for (const name of process.argv.slice(2)) {
  const text = shapes[name]?.()
  if (text === undefined) throw new Error(`no shape is called ${name}`)
  const files = [
    { path: 'clausewise.yaml', text },
    { path: 'a.sql', text: 'create table t (name text, email text, created_at timestamp);' },
  ]
  const [began, start] = [process.cpuUsage(), performance.now()]
  const { faults, findings } = checkManifest({ files, policy, asOf: '2026-11-28', readers: schemaReaders })
  const { user, system } = process.cpuUsage(began)
  const [first] = faults
  const answer: Answer = {
    name,
    characters: text.length,
    milliseconds: Math.round((user + system) / 1000),
    elapsed: Math.round(performance.now() - start),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    faults: faults.length,
    findings: findings.length,
    ...(first === undefined ? {} : { first: { code: first.code, ...(first.at === undefined ? {} : { at: first.at.start }) } }),
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`)
}
