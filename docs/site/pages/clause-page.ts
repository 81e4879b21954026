import * as mainDoor from '../../../src/index.js'
import type { Clause } from '../../../src/model/document.js'
import type { Text } from '../../../src/model/text.js'
import * as policyDoor from '../../../src/policy.js'
import { document } from '../../../src/reference/document.js'
import { carriersOf } from '../../../test/docs/carriers.js'
import { functionsOf } from '../../../test/docs/clause-tests.js'
import { names, page, table } from '../../../test/docs/page.js'
import { readingsOf } from '../../../test/docs/readings-of.js'
import { typesCarrying } from '../types-carrying.js'
import { casesPart } from './clause-cases.js'
import { dutiesPart } from './clause-duties.js'
import { findingsCiting } from './findings-citing.js'
import { heading } from './heading.js'
import type { SitePage } from './site-page.js'

const clauses: { readonly [id: string]: Clause } = document.clauses

/** The page of a clause: what it says, how it is read, what carries it, and what it decides. */
export function clausePage(id: string): SitePage {
  const { section = '', kind, means, because } = clauses[id] as Clause
  const findings = findingsCiting(id)
  const text = page(
    `# ${id}`,
    `<div class="restated" lang="en">\n\n${means.en}\n\n</div>`,
    ...(means.ja === undefined ? [] : [`<div class="restated" lang="ja">\n\n${means.ja}\n\n</div>`]),
    `Section of the published text: ${section}. Kind: ${kind}, ${kinds[kind].en}.<br><span lang="ja">種類：${kinds[kind].ja}</span>`,
    ...readings(id),
    ...(because === undefined
      ? []
      : [heading('Why no call can check it', '確かめられない理由'), because.en, `<div lang="ja">\n\n${because.ja ?? ''}\n\n</div>`]),
    ...(kind === 'statement' ? [] : [heading('How it is carried', '書き表し方'), carried(id)]),
    ...symbols(id),
    ...dutiesPart(id),
    ...casesPart(id),
    ...(findings.length === 0
      ? []
      : [
          heading('Findings of the gate that cite it', 'この条項を示す検査の指摘'),
          findings.map(({ finding, title }) => `- [\`${finding}\`](../findings/${finding}.md): ${title}`).join('\n'),
        ]),
  )
  return { place: `clauses/${id}`, title: id, text }
}

const kinds: { readonly [Kind in Clause['kind']]: Required<Text> } = {
  rule: { en: 'it decides', ja: '規則（可否を定めます）' },
  obligation: { en: 'it rides on answers that allow', ja: '義務（認められた取扱いに伴います）' },
  statement: { en: 'no call can check it', ja: '宣言（リクエストによって確かめることはできません）' },
}

/** The functions and types that carry it, each with a link: on their pages a link leads back. */
function symbols(id: string): readonly string[] {
  const [functions, types] = [functionsOf(id), typesCarrying(id)]
  if (functions.length === 0) return []
  const links = (all: readonly string[], doorOf: (name: string) => string) => all.map((name) => `{@link ${doorOf(name)}.${name} | ${name}}`).join(', ')
  return [
    heading('Functions and types', '関数と型'),
    `Functions whose answers cite it: ${links(functions, doorOf)}.`,
    ...(types.length === 0 ? [] : [`Types that carry it: ${links(types, () => 'index')}.`]),
  ]
}

/** The module that a function is imported from, as the reference calls it. */
function doorOf(name: string): string {
  return name in policyDoor && !(name in mainDoor) ? 'policy' : 'index'
}

function readings(id: string): readonly string[] {
  const all = readingsOf(id)
  if (all.length === 0) return []
  return [
    heading('How it is read', '解釈'),
    all.map(({ en }) => `- ${en}`).join('\n'),
    `<div lang="ja">\n\n${all.map(({ ja }) => `- ${ja}`).join('\n')}\n\n</div>`,
  ]
}

function carried(id: string): string {
  return table(
    ['In the policy document', 'Entries'],
    carriersOf(id).map(([kind, entries]) => [`\`${kind}\``, names(entries)]),
  )
}
