import { chart } from './chart.js'
import type { Measured } from './measured.js'
import { spreadOf } from './numbers.js'

/** The pictures of growth, by the names of their files. */
export function pictures({ growth, deletion, gate }: Measured): Readonly<Record<string, string>> {
  const point = (each: { readonly count: number; readonly runs: readonly number[] }, unit = 1) => ({ x: each.count, y: spreadOf(each.runs).middle / unit })
  return {
    'performance-rules.svg': chart({
      title: 'A decision, by the rules of the policy',
      across: 'rules',
      up: 'nanoseconds',
      lines: [{ name: 'canUse', points: growth.rules.map((each) => point(each)) }],
      scales: { x: 'times ten', y: 'even' },
    }),
    'performance-fields.svg': chart({
      title: 'A decision, by the fields of the request',
      across: 'fields',
      up: 'nanoseconds',
      lines: [
        { name: 'canUse', points: growth.fields.map(({ engine }) => point(engine)) },
        { name: 'tables by hand', points: growth.fields.map(({ tables }) => point(tables)) },
      ],
      scales: { x: 'even', y: 'even' },
    }),
    'performance-holdings.svg': chart({
      title: 'A deletion plan, by its holdings',
      across: 'holdings',
      up: 'microseconds',
      lines: [{ name: 'planDeletion', points: deletion.holdings.map((each) => point(each, 1_000)) }],
      scales: { x: 'times ten', y: 'times ten' },
    }),
    'performance-gate.svg': chart({
      title: 'A check of a manifest, by its flows',
      across: 'flows',
      up: 'milliseconds',
      lines: [
        { name: 'the whole check', points: gate.sizes.map(({ flows, check }) => point({ count: flows, runs: check })) },
        { name: 'reading alone', points: gate.sizes.map(({ flows, read }) => point({ count: flows, runs: read })) },
      ],
      scales: { x: 'times ten', y: 'times ten' },
    }),
  }
}
