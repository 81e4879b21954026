import { cpus } from 'node:os'
import type { Decisions } from './decisions.js'
import type { Measured } from './measured.js'
import { count, kilobytes, megabytes, ratioOf, runsOf, spreadOf, time, times } from './numbers.js'
import type { Peer } from './peers/peer.js'
import { targets } from './targets.js'

/** The page on performance. */
export function page(measured: Measured, peers: readonly Peer[]): string {
  const rows = targets(measured)
  const missed = rows.filter(({ isMet }) => !isMet)
  return `${[
    '# Performance',
    'Written by `npm run bench -- --write`. What counts are ratios within one run: times are those of one machine, on which other work may have run.',
    machine(),
    '## Targets',
    table(
      ['Work', 'Target', 'Measured', 'Result'],
      rows.map((row) => [row.work, row.target, row.measured, row.isMet ? 'met' : '**missed**']),
    ),
    'Measured is the middle of the runs; in brackets the lowest and the highest of them.',
    ...(missed.length === 0 ? [] : ['### What is missed, and why', missed.map(({ work, why = 'Not looked into yet.' }) => `- **${work}.** ${why}`).join('\n')]),
    '## Decisions beside peers',
    ...measured.decisions.map((each) =>
      decisionTable(
        each,
        measured.cedar.find(({ verb }) => verb === each.verb),
      ),
    ),
    streamText(measured),
    '### What each answers',
    table(
      ['Implementation', 'Its answer'],
      peers.map(({ name, says }) => [name, says]),
    ),
    'Before anything is timed, each is asked every request of the stream, and all must allow and deny alike. The `switch` and the tables must also give the engine’s clauses, duties and reasons.',
    '## How the cost grows',
    picture('A decision, by the rules of the policy', 'performance-rules.svg'),
    picture('A decision, by the fields of the request', 'performance-fields.svg'),
    picture('A deletion plan, by its holdings', 'performance-holdings.svg'),
    picture('A check of a manifest, by its flows', 'performance-gate.svg'),
    '## What a decision allocates',
    allocationTable(measured),
    '## Deletion plans',
    deletionText(measured),
    '## Making ready',
    makingTable(measured),
    '## Size',
    table(
      ['Bundle, minified and compressed', 'Size'],
      measured.sizes.map(({ name, bytes }) => [name, kilobytes(bytes)]),
    ),
    '## Types',
    table(
      ['Times the reference policy', 'Instantiations', 'Each'],
      measured.instantiations.map((each) => [count(each.times), count(each.instantiations), count(Math.round(each.instantiations / each.times))]),
    ),
    'A count of the compiler’s work, the same on every machine.',
    '## How it is measured',
    method,
  ].join('\n\n')}\n`
}

const method = [
  '- The built package is measured, by its own name, as its users get it.',
  '- Implementations take turns: 250 requests by the one, the same by the next, and so on, each once to warm it and once by the clock. A slice counts by the median of five rounds, a run by the mean of its slices; there are three runs. Of implementations that take tens of microseconds every eighth slice is asked.',
  '- What comes out of a decision is handed to a function that keeps it (`do_not_optimize` of mitata): nothing is left out because nobody reads it.',
  '- Each measurement has a process of its own. Cedar has one without flags; beside it the engine and the tables are timed anew. Fewer peers have run before them there, and they are faster than in the tables above: only the ratios are to be compared.',
  '- The same requests are asked again and again, so answers are found, not made: a question that was never asked takes the engine some ten to thirty microseconds, once.',
].join('\n')

function machine(): string {
  const [processor] = cpus()
  return table(
    ['Machine', 'Node', 'Date'],
    [[`${processor?.model.trim() ?? 'unknown'}, ${cpus().length} cores`, process.version, new Date().toISOString().slice(0, 10)]],
  )
}

function decisionTable({ verb, mixed }: Decisions, cedar: Decisions | undefined): string {
  const besideTables = (timings: Decisions['mixed'], name: string) => {
    const runs = runsOf(timings, name)
    return [
      name,
      time(spreadOf(runs).middle),
      times(ratioOf(runs, runsOf(timings, 'tables by hand')).middle),
      times(ratioOf(runs, runsOf(timings, 'clausewise')).middle),
    ]
  }
  const rows = [...mixed.map(({ name }) => besideTables(mixed, name)), ...(cedar === undefined ? [] : [besideTables(cedar.mixed, 'Cedar')])]
  return table([`\`${verb}\``, 'Median a decision', 'Beside the tables', 'Beside the engine'], rows)
}

function streamText({ decisions }: Measured): string {
  const [use] = decisions
  const shapes = decisions.map(({ verb, shapes }) => `${count(shapes)} shapes of \`${verb}\``).join(', ')
  return `The stream: ${count(use?.requests ?? 0)} requests from a seeded generator, ${count(use?.denied ?? 0)} denied; half of them literals, half out of \`JSON.parse\`; with every optional member, their members in several orders: ${shapes}, counted through all depths. Of a disclosure all facts and attestations are given and read.`
}

function allocationTable({ allocations }: Measured): string {
  const names = [...new Set(allocations.map(({ name }) => name))]
  const bytes = (name: string, verb: string) => allocations.find((each) => each.name === name && each.verb === verb)?.bytes
  const told = (value: number | undefined) => (value === undefined ? 'not known' : value < 0.05 ? '0' : count(Math.round(value)))
  return table(
    ['An allow', '`canUse`, bytes', '`canDisclose`, bytes'],
    names.map((name) => [name, told(bytes(name, 'canUse')), told(bytes(name, 'canDisclose'))]),
  )
}

function deletionText({ deletion, memory }: Measured): string {
  const { timings, lines, bytes } = deletion
  return [
    table(
      [`${count(lines)} lines of ${count(Math.round(bytes))} bytes`, 'Median a line', 'Beside `JSON.parse`'],
      timings.map(({ name, runs }) => [name, time(spreadOf(runs).middle), times(ratioOf(runs, runsOf(timings, 'JSON.parse')).middle)]),
    ),
    'The heap while a stream of JSON lines is planned, after a collection:',
    table(
      ['Subjects', 'Heap'],
      memory.samples.map(({ subjects, heapUsed }) => [count(subjects), megabytes(heapUsed)]),
    ),
    `The whole process never held more than ${megabytes(memory.peak)}.`,
  ].join('\n\n')
}

function makingTable({ compile, imports }: Measured): string {
  const parse = runsOf(compile, 'zod')
  const names: Readonly<Record<string, string>> = {
    zod: 'zod parse of the reference document',
    definePolicy: '`definePolicy`: parse, sense, digest',
    enforce: '`enforce`: compile',
  }
  const zod = spreadOf(runsOf(imports, 'zod')).middle
  return [
    table(
      ['Reference policy', 'Median', 'Beside the zod parse'],
      compile.map(({ name, runs }) => [names[name] ?? name, time(spreadOf(runs).middle), times(ratioOf(runs, parse).middle)]),
    ),
    table(
      ['Import, in a fresh process', 'Median', 'Beside `zod`'],
      imports.map(({ name, runs }) => [`\`${name}\``, time(spreadOf(runs).middle), times(spreadOf(runs).middle / zod)]),
    ),
  ].join('\n\n')
}

function picture(words: string, file: string): string {
  return `![${words}](${file})`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
