import { sentences } from '../../../src/explain/sentences.js'
import { decide, policy } from '../../../src/index.js'
import type { Question } from '../../../test/clauses/table.js'
import { tableOf } from '../../../test/clauses/tables.js'
import { table } from '../../../test/docs/page.js'
import { fragmentOf } from '../opened.js'
import { toPlayground } from '../typedoc/site-head.js'
import { heading } from './heading.js'
import { inBoth } from './in-both.js'

/** The cases of a clause: what it allows, what it denies, and what is answered. Each question can be opened in the playground. */
export function casesPart(id: string): readonly string[] {
  const { allowed = [], denied = [], answered = [] } = tableOf(id)
  return [
    ...(allowed.length === 0
      ? []
      : [
          heading('Allowed', '認められる例'),
          table(
            ['Asked', 'Clauses cited'],
            allowed.map(({ title, ask, clauses }) => [opened(title, ask), clauses.map((each) => `[${each}](${each}.md)`).join(', ')]),
          ),
        ]),
    ...(denied.length === 0
      ? []
      : [
          heading('Denied', '認められない例'),
          table(
            ['Asked', 'Why'],
            denied.map(({ title, ask }) => [opened(title, ask), why(ask)]),
          ),
        ]),
    ...(answered.length === 0
      ? []
      : [heading('Answered', '答えられる例'), answered.map(({ title, ask }) => `- ${capital(title)} (\`${ask.verb}\`)`).join('\n')]),
  ]
}

/** A question by its title, which opens it; in Japanese by what is answered. */
function opened(title: string, ask: Question): string {
  return inBoth({ en: `[${capital(title)}](${toPlayground}${fragmentOf({ ask })})`, ja: answeredInJapanese(ask) })
}

/** The first sentence of the answer, without what it says of the policy and of the clauses, which stand on the page. */
function answeredInJapanese(ask: Question): string {
  const [answer] = sentences(decide(ask), { language: 'ja', policy }).filter(({ about }) => about === 'answer')
  return (answer?.text ?? '').replace(/^ポリシー「[^」]*」（[^）]*）により、/, '').replace(/根拠となる条項は[^。]*。$/, '')
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
