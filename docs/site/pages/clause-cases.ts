import { sentences } from '../../../src/explain/sentences.js'
import { decide, policy } from '../../../src/index.js'
import type { Question } from '../../../test/clauses/table.js'
import { tableOf } from '../../../test/clauses/tables.js'
import { table } from '../../../test/docs/page.js'
import { fragmentOf } from '../opened.js'
import { toPlayground } from '../typedoc/site-head.js'
import { inBoth } from './in-both.js'

/** The cases of a clause: what it allows, what it denies, and what is answered. Each question can be opened in the playground. */
export function casesPart(id: string): readonly string[] {
  const { allowed = [], denied = [], answered = [] } = tableOf(id)
  return [
    ...(allowed.length === 0
      ? []
      : [
          '## Allowed',
          table(
            ['Asked', 'Clauses cited'],
            allowed.map(({ title, ask, clauses }) => [opened(title, ask), clauses.map((each) => `[${each}](${each}.md)`).join(', ')]),
          ),
        ]),
    ...(denied.length === 0
      ? []
      : [
          '## Denied',
          table(
            ['Asked', 'Why'],
            denied.map(({ title, ask }) => [opened(title, ask), why(ask)]),
          ),
        ]),
    ...(answered.length === 0 ? [] : ['## Answered', answered.map(({ title, ask }) => `- ${capital(title)} (\`${ask.verb}\`)`).join('\n')]),
  ]
}

function opened(title: string, ask: Question): string {
  return `[${capital(title)}](${toPlayground}${fragmentOf({ ask })})`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The reasons, in words of both languages. */
function why(ask: Question): string {
  const answer = decide(ask)
  if (answer.allowed) return ''
  const said = (language: 'en' | 'ja') =>
    sentences(answer, { language, policy })
      .filter(({ about }) => about === 'reason' || about === 'fault')
      .map(({ text }) => text)
      .join('\n')
  return inBoth({ en: said('en'), ja: said('ja') })
}
