import history from '../corpus/history.json' with { type: 'json' }
import { page, type Row, table } from '../docs/page.js'
import { agreement, measured, parts } from '../gate/recognise/measured.js'
import { percent } from '../mutation/score.js'
import scores from '../mutation/scores.json' with { type: 'json' }
import { randomDeletions, randomRequests } from '../properties/how-many.js'
import type { Tally } from './compared.js'
import type { Space } from './space.js'

/** What was counted while it was compared. */
export interface Counted {
  readonly tallies: ReadonlyMap<Space, Tally>
  readonly passedOver: ReadonlyMap<string, number>
  readonly periods: ReadonlyMap<string, number>
}

const number = (count: number): string => count.toLocaleString('en-US')
const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0)

/** What is proven of the engine, how, and in what numbers. */
export function proofPage({ tallies, passedOver, periods }: Counted): string {
  const agreed = agreement()
  const total = (of: (tally: Tally) => number) => sum([...tallies.values()].map(of))
  const [requests, allowed, denied] = [total((tally) => tally.requests), total((tally) => tally.allowed), total((tally) => tally.denied)]
  return page(
    '# Proof',
    'Written by `test/exhaustive/exhaustion.test.ts`, which counts what it compares. Where a number is no longer true, the test fails; `npm test -- -u` writes the page again.',
    '## A second interpreter',
    [
      'The engine is compared with an interpreter that shares nothing with it but the types: `test/reference/`.',
      'It was written from the description of the policy and of its answers, not from the engine. It is slow and meant to be obviously right: it has no tables, and a calendar that walks day by day.',
      'Compared are the outcome, the clauses, every reason with its data, the obligations and the advice; and of a plan every entry, notice and day. Of a fault in a request, where it is and what it is.',
      'What the two disagree on is settled by the description; where that is silent, by [readings](readings.md).',
    ].join('\n'),
    [
      `- **At random**: at least ${number(randomRequests)} random requests and ${number(randomDeletions)} random deletions a test run, over the reference policy and over generated ones (\`test/properties/agrees-with-reference.test.ts\`, \`plans-agree-with-reference.test.ts\`). \`SEED=7 npm test\` draws others.`,
      `- **Whole**: ${number(requests)} requests, every distinguishable one of the reference policy. ${number(allowed)} are allowed, ${number(denied)} denied; ${number(requests - allowed - denied)} are questions of another sort.`,
      `- **Every day**: ${number(sum(periods.values()))} periods, through every retention rule.`,
      `- **The corpus**: ${number(history.at(-1)?.cases ?? 0)} cases chosen from these, from deletions and from faulty requests, as files that a port or a later version can be checked against: \`test/corpus/\`.`,
    ].join('\n'),
    '## Every distinguishable request',
    [
      'Conditions are finite, so the questions that can be told apart are finite too. The engine answers each of them in a test run, and the counts must be these.',
      'Of a row marked *slice* a test run compares every seventeenth answer with the second interpreter, of all others every one; `npm run exhaust` compares all.',
      'What is compared is asked twice: the first time the engine judges the request, the second it looks the answer up.',
    ].join('\n'),
    table(['Function', 'Enumerated', 'Requests', 'Allowed', 'Denied', 'In a test run'], [...tallies].map(rowOf)),
    '## What is passed over',
    [
      'The enumeration takes one request of each kind that can be told apart. That nothing finer decides is tested too.',
      'Each check reads its own members alone: over the enumeration, the reasons of each code are the same wherever those members are. So a member need be tried in full only beside what the same check reads.',
      'There it is tried in full. Each of these requests is answered as the one of the enumeration that stands for it. A list of fields is answered with what the answers about each field say.',
    ].join('\n'),
    table(
      ['What makes no difference', 'Requests'],
      [...passedOver].map(([name, count]) => [name, number(count)]),
    ),
    '## Every day',
    [
      'Every day from 2000 to 2029, and from 2096 to 2104 around a year that is no leap year, is the day of the event of every retention rule, extras included.',
      '“Promptly” is 14 days, and 1 and 365, the least and the most; the filing extension none, one month and twelve, where a rule counts it.',
      'The plan of the last day keeps what the rule covers, with the days that walking finds; the plan of the day after deletes it.',
    ].join('\n'),
    table(
      ['Rule', 'Periods'],
      [...periods].map(([id, count]) => [`\`${id}\``, number(count)]),
    ),
    '## Which columns are recognised',
    [
      'The gate recognises columns that hold personal data by their names. It is measured on columns of public schemas, in English, Japanese and romanised Japanese, which were labelled by hand: `test/gate/columns/`.',
      'The words were written with one part of the sources in sight, for tuning, and never with the other: what the held-out part says is what to expect of a schema nobody has seen.',
      'Precision is how many of the columns that are recognised are personal; recall, how many of the personal ones are recognised: of all, and of those that hold a field of the policy. The rest is anything else about a person, from a blood group to a grade. `npx vitest run --config test/vitest.config.ts test/gate/recognise` measures again, and fails where either is less than the test asks.',
    ].join('\n'),
    table(
      ['Part', 'Sources', 'Columns', 'Personal', 'Precision', 'Recall', 'Recall, fields of the policy'],
      parts
        .map(measured)
        .map(({ part, sources, columns, personal, precision, recall, recallOfFields }) => [
          part,
          number(sources),
          number(columns),
          number(personal),
          precision.toFixed(3),
          recall.toFixed(3),
          recallOfFields.toFixed(3),
        ]),
    ),
    [
      `The held-out part was labelled three times, each time without the other labels and without the recogniser in sight; a label is what two of the three say. Of ${number(agreed.same)} columns of ${number(agreed.columns)} all three say alike whether they are personal.`,
      `Taken as answers to each other, they come to a precision, and a recall, from ${agreed.precision[0].toFixed(3)} to ${agreed.precision[1].toFixed(3)}: more cannot be asked of a recogniser, and it comes to less. What it misses is mostly in special fields, such as clinics, payrolls and taxes, whose words it does not have.`,
    ].join('\n'),
    '## For as long as one likes',
    [
      '`npm run soak -- --minutes 30` goes on asking at random: decisions and plans beside the second interpreter, policies that are changed at random places, and histories of versions.',
      'It prints its seeds; `--seed 7` begins with one, `--only plans` asks what is named so. What fails is made as small as it gets and kept in `test/soak/found/`, which every test run asks again.',
    ].join('\n'),
    '## What the tests notice',
    [
      '`npm run mutation` changes the code in every way that [Stryker](https://stryker-mutator.io) knows, one change at a time, and runs the tests: a change that no test notices shows what is not tested.',
      '`test/mutation/equivalents.json` names changes that make no difference, each with its reason. A run over all takes an hour and a half on two cores. The last one:',
    ].join('\n'),
    table(
      ['Folder', 'Changes', 'Noticed', 'In a hundred', 'Named as making no difference'],
      Object.entries(scores).map(([folder, score]) => [
        `\`${folder}\``,
        number(score.mutants),
        number(score.noticed),
        percent(score),
        number(score.equivalent),
      ]),
    ),
    'Every test run of the gate also counts the lines and branches of `src/` that it reaches, data apart, and fails below 95 in a hundred of either (`npm test -- --coverage`).',
  )
}

function rowOf([{ verb, name, isLarge }, { requests, allowed, denied }]: readonly [Space, Tally]): Row {
  const isDecided = allowed + denied > 0
  return [`\`${verb}\``, name, number(requests), isDecided ? number(allowed) : '', isDecided ? number(denied) : '', isLarge ? 'slice' : 'whole']
}
