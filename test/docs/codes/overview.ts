import { name, table } from '../page.js'
import { dutySections, ruleOf } from './duties.js'
import { lists } from './lists.js'
import { anchor, type Section, sections } from './sections.js'

function link(one: string, code: string): string {
  return `[${name(code)}](#${anchor(one, code)})`
}

/** A heading as a link to it. */
function slug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-')
}

/** What a code says in one line. */
function oneLine({ sentences, told }: Section, code: string): string {
  const { means = '' } = told[code] ?? {}
  return sentences?.en[code] ?? means.slice(0, means.indexOf('. ') + 1 || means.length + 1)
}

const [obligations = '', advice = ''] = dutySections.map(({ title }) => `#${slug(title)}`)

/** The head of the page: how to use it, and all codes in tables, one line each. */
export function overview(): readonly string[] {
  return [
    '# Every code',
    'Everything an answer can say in a word of its own: what it means, what to do about it, and a call that gives it. Written by `test/docs/codes.test.ts` from the types, the languages, the reference policy, and calls that it makes; a code that is missing here fails it.',
    'Codes are stable, sentences are not. Test and store `code`, `problem` and `action`; show people what `explain` makes of the whole answer. All Japanese sentences stand beside the English in [Japanese](japanese.md).',
    '## Where to start',
    table(
      ['You have', 'Look at'],
      [
        ['a log line with `reasons`', 'the `code` of each, under [Reasons of a denial](#reasons-of-a-denial)'],
        [
          '`invalid-request`, `answered: false` or `planned: false`',
          'the `problem` and the `path` of each of `faults`, under [Problems of a request](#problems-of-a-request)',
        ],
        ['an error `unsound-policy`, or `ok: false`', 'the `code` and the `path` of each of `faults`, under [Faults of a policy](#faults-of-a-policy)'],
        ['a plan', 'the `action` of each of `entries`, under [Actions](#actions)'],
        [
          'an obligation to handle, or advice to weigh',
          `its law or clause, and where it rides, under [Obligations](${obligations}) and [Advice](${advice}) of the reference policy`,
        ],
        ['a clause', '[Coverage](coverage.md), for what carries it; [Readings](readings.md), for how it is read'],
      ],
    ),
    'Each call runs as it stands here; `…` is what is left out of its answer.',
    'Each code has an address: `#reason-condition-unmet`, `#problem-missing`, `#fault-unknown-name`, `#error-not-allowed`, `#action-retain`, `#awaits-event`, `#notice-erase`, `#obligation-record-disclosure`, `#advice-foreign-recipient`.',
    '## All codes',
    ...sections.flatMap((section) => [
      `### ${section.title}, at a glance`,
      table(
        [section.one, 'In one line'],
        section.codes.map((code) => [link(section.one, code), oneLine(section, code)]),
      ),
    ]),
    ...dutySections.flatMap(({ title, one, list, codes }) => [
      `### ${title}, at a glance`,
      table(
        [one, 'In one line'],
        codes.map((code) => [link(one, code), ruleOf(list, code).means.en]),
      ),
    ]),
    '### Other words, at a glance',
    table(
      ['List', 'Words'],
      lists.map(({ title, words, one }) => [`[${title}](#${slug(title)})`, words.map((word) => link(one, word)).join(', ')]),
    ),
  ]
}
