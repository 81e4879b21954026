import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { policy } from 'clausewise'
import { checkManifest, type SourceFile } from 'clausewise/gate'
import { readTree } from '../src/gate/reading/read-tree.js'
import { told } from './told.js'

// The whole of a check, beside reading the same text into values with their places and nothing more; and how both grow with the flows declared.

export interface GateRuns {
  readonly sizes: readonly { readonly flows: number; readonly bytes: number; readonly check: readonly number[]; readonly read: readonly number[] }[]
}

export interface GateMemory {
  readonly flows: number
  /** Of the whole process, at its highest, in bytes. */
  readonly peak: number
}

if (process.argv.includes('memory')) {
  told({ flows: 10_000, peak: peakOf(10_000) } satisfies GateMemory)
} else {
  // What is met first pays for everybody's compilation.
  for (let turn = 0; turn < 3; turn += 1) runs(1_000, 1)
  told({
    sizes: [100, 1_000, 10_000, 100_000].map((flows) => ({ flows, bytes: manifest(flows).reduce((sum, { text }) => sum + text.length, 0), ...runs(flows, 3) })),
  } satisfies GateRuns)
}

/** Of the command line itself, on files as it finds them. */
function peakOf(flows: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'clausewise-'))
  try {
    for (const { path, text } of manifest(flows)) writeFileSync(join(folder, path), text)
    const tells = 'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))'
    const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
    const { status, stderr } = spawnSync(process.execPath, ['--import', tells, cli, 'check', '--quiet'], { cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(`the check ended with ${status}: ${stderr}`)
    return Number(stderr.trim().split('\n').at(-1)) * 1024
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** By turns, in milliseconds. Small ones are repeated until they are long enough for the clock. */
function runs(flows: number, count: number): { readonly check: readonly number[]; readonly read: readonly number[] } {
  const files = manifest(flows)
  const repeat = Math.max(1, Math.round(2_000 / flows))
  const turns = Array.from({ length: count }, () => ({
    read: timed(() => files.map(({ text }) => readTree(text)), repeat),
    // Other objects each time: a file that was read is not read again.
    check: timed(() => check(files.map((file) => ({ ...file }))), repeat),
  }))
  return { check: turns.map((turn) => turn.check), read: turns.map((turn) => turn.read) }
}

function timed(work: () => unknown, repeat: number): number {
  globalThis.gc?.()
  const start = performance.now()
  for (let time = 0; time < repeat; time += 1) if (work() === undefined) throw new Error('nothing was done')
  return (performance.now() - start) / repeat
}

function check(files: readonly SourceFile[]): unknown {
  const report = checkManifest({ files, policy, asOf: '2026-11-28' })
  const wrong = [...report.faults, ...report.findings.filter(({ level }) => level !== 'note')]
  if (wrong.length > 0) throw new Error(`the manifest is not clean: ${JSON.stringify(wrong[0])}`)
  return report
}

/** A manifest of so many flows: a system for each hundred of them, fifty recipients, and a file for each ten thousand flows. */
function manifest(flows: number): readonly SourceFile[] {
  const systems = Math.ceil(flows / 100)
  const parts = Array.from({ length: Math.ceil(flows / 10_000) - 1 }, (_, at) => ({
    path: `flows-${at + 1}.yaml`,
    text: flowLines(flows, systems, at + 1).join('\n'),
  }))
  const root = [
    'clausewise: 1',
    'policy: reference',
    ...(parts.length === 0 ? [] : ['include: [flows-*.yaml]']),
    'systems:',
    ...Array.from({ length: systems }, (_, at) => systemLines(at)).flat(),
    'recipients:',
    ...Array.from({ length: 50 }, (_, at) => `  parcel-${at}: { kind: entrusted-party, country: JP }`),
    ...flowLines(flows, systems, 0),
  ]
  return [{ path: 'clausewise.yaml', text: root.join('\n') }, ...parts]
}

function systemLines(at: number): readonly string[] {
  return [
    `  shop-${at}:`,
    `    owner: team-${at % 20}`,
    '    collects: { signup: { fields: [name, email, address, phone, payment], shown: [order-fulfilment, settlement, service-communication] } }',
    '    uses:',
    `      mail: { purpose: service-communication, fields: [name, email], from: shop-${at}/profile }`,
    `      bill: { purpose: settlement, fields: [name, payment], from: shop-${at}/order }`,
    '    stores:',
    '      profile: { fields: [name, email], deletes: { by: purge, within: 14d } }',
    '      order:',
    '        fields: [name, address, phone, payment]',
    '        events: [fiscalYearEnd, transactedOn]',
    '        keeps: schedule',
    '        deletes: { by: purge, within: 14d }',
  ]
}

function flowLines(flows: number, systems: number, part: number): readonly string[] {
  const first = part * 10_000
  const count = Math.min(10_000, flows - first)
  const lines = Array.from({ length: count }, (_, place) => {
    const at = first + place
    return [
      `  label-${at}:`,
      `    from: shop-${at % systems}/order`,
      `    to: parcel-${at % 50}`,
      `    fields: [${['name, address, phone', 'name, address', 'name, phone'][at % 3]}]`,
      `    ground: { entrustment: { necessary: true, purposes: [order-fulfilment], assertedBy: logistics, reference: RA-${at}, agreement: C-2026-041 } }`,
    ]
  })
  return ['flows:', ...lines.flat()]
}
