import { listed } from '../../../src/compile/listed.js'
import { en } from '../../../src/explain/en.js'
import { ja } from '../../../src/explain/ja.js'
import { foundTypes, neededTypes, remarks } from '../../../src/model/value-type.js'
import { name } from '../page.js'
import { derived } from './derived.js'
import { document, dutySections, namesFact, ruleOf } from './duties.js'
import type { Example } from './example.js'
import * as kinds from './kinds.js'
import type { Show } from './printed.js'
import { anchor } from './sections.js'
import { wordLists } from './words.js'

/** A list of words as the page has it: its table, and the calls that show them. */
export interface List {
  readonly title: string
  /** The first part of the anchor of each word. */
  readonly one: string
  readonly about: string
  /** The members of answers that carry the words. */
  readonly members: readonly string[]
  readonly words: readonly string[]
  readonly head: readonly string[]
  readonly rowOf: (word: string) => readonly string[]
  /** Absent: its words are shown in other sections, to which its rows link. */
  readonly calls?: { readonly file: string; readonly path: readonly string[]; readonly example: Example; readonly show: Show }
}

type Words = { readonly [word: string]: string }

function cited(check: string): string {
  return listed(document.checks?.[check as 'retained'])
    .map(name)
    .join(', ')
}

const told = Object.entries(wordLists).map(
  ([one, { title, about, members, words, example, show }]): List => ({
    title,
    one,
    about,
    members,
    words: Object.keys(words),
    head: ['Word', 'Means', ...(one === 'check' ? ['Cites, in the reference policy'] : [])],
    rowOf: (word) => [(words as Words)[word] ?? '', ...(one === 'check' ? [cited(word)] : [])],
    calls: { file: 'words', path: [one, 'example'], example, show },
  }),
)

/** The duties that turn on a derived fact. */
function turningOn(fact: string): string {
  return dutySections
    .flatMap(({ list, one, codes }) => codes.filter((code) => namesFact(ruleOf(list, code), fact)).map((code) => `[${name(code)}](#${anchor(one, code)})`))
    .join(', ')
}

const derivedFacts: List = {
  title: 'Derived facts',
  one: 'derived',
  about:
    'What the engine works out; a condition of a policy may name it, and no request gives it. `fact` of the reason [`condition-unmet`](#reason-condition-unmet) can be one of the three `asked`, `recipientRelation` and `recipientCountry`.',
  members: ['fact'],
  words: Object.keys(derived),
  head: ['Word', 'Means', 'Turn on it, in the reference policy'],
  rowOf: (fact) => [(derived as Words)[fact] ?? '', turningOn(fact)],
}

const faulty: Show = {
  allowed: 'all',
  answered: 'all',
  planned: 'all',
  ok: 'all',
  reasons: { code: 'all', faults: { path: 'all', problem: 'all', found: 'all', needed: 'all' } },
  faults: { code: 'all', path: 'all', problem: 'all', found: 'all', needed: 'all' },
}

/** Words that stand in `found` and `needed` of a fault, each as the languages say it. */
function kindsOfValue(one: 'found' | 'needed' | 'remark', title: string, about: string, words: readonly string[], example: Example): List {
  const inWords = (language: typeof en) => (word: string) => (one === 'remark' ? (language.remarks as Words) : (language.valueTypes as Words))[word] ?? ''
  return {
    title,
    one,
    about,
    members: [],
    words,
    head: ['Word', 'English', '日本語'],
    rowOf: (word) => [inWords(en)(word), inWords(ja)(word)],
    calls: { file: 'kinds', path: [one === 'remark' ? 'remarks' : one], example, show: faulty },
  }
}

export const lists: readonly List[] = [
  ...told,
  derivedFacts,
  kindsOfValue(
    'found',
    'Kinds of value: found',
    '`found` of a fault, where it is no text. Of a text it is what the text says, cut at 80 characters.',
    foundTypes,
    kinds.found,
  ),
  kindsOfValue('needed', 'Kinds of value: needed', '`needed` of a fault, where it lists no names.', neededTypes, kinds.needed),
  kindsOfValue('remark', 'Remarks', '`found` or `needed` of a fault, where neither a name nor a kind of value says it.', remarks, kinds.remarks),
]
