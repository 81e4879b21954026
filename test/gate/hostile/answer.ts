import { checkManifest } from '../../../src/gate/check-manifest.js'
import { policy } from '../../../src/index.js'
import { shapes } from './shapes.js'

// `node --max-old-space-size=400 … answer.ts "many keys"` checks one text in a process of its own, and prints what it cost.

const [, , name = ''] = process.argv
const text = shapes[name]?.()
if (text === undefined) throw new Error(`no shape is called ${name}`)
const began = process.cpuUsage()
const { faults, findings } = checkManifest({ files: [{ path: 'clausewise.yaml', text }], policy, asOf: '2026-11-28' })
const { user, system } = process.cpuUsage(began)
const milliseconds = Math.round((user + system) / 1000)
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
const [first] = faults
process.stdout.write(
  `${JSON.stringify({ characters: text.length, milliseconds, megabytes, faults: faults.length, findings: findings.length, first: first && { code: first.code, at: first.at?.start, found: first.found?.slice(0, 40) } })}\n`,
)
