import { name, page, table } from '../page.js'
import { type DutySection, dutySections, ruleOf, sourceOf, whenInWords } from './duties.js'
import { shownBy } from './example.js'
import { type List, lists } from './lists.js'
import { type Member, membersOf } from './members.js'
import { overview } from './overview.js'
import { anchor, type Section, sections } from './sections.js'
import { blockOf } from './source.js'

function quote(...texts: readonly string[]): string {
  return texts.map((text) => `> ${text}`).join('\n>\n')
}

function memberTable(members: readonly Member[]): string {
  return table(
    ['Member', 'Type', 'What it is'],
    members.map(({ name: member, type, says }) => [name(member), name(type), says]),
  )
}

/** What a code comes with. */
function membersOfCode({ type, member }: Section, code: string): readonly Member[] {
  if (type === undefined) return []
  return membersOf(type.probe, type.by, code).filter((each) => each.name !== member && each.type !== 'undefined' && each.type !== 'never')
}

/** What all codes of a section come with, but the one that is excepted. */
function shared(section: Section): readonly Member[] {
  const each = section.codes.filter((code) => code !== section.except).map((code) => membersOfCode(section, code))
  const [first = []] = each
  return first.filter((member) => each.every((members) => members.some((other) => isSame(other, member))))
}

function isSame(one: Member, other: Member): boolean {
  return one.name === other.name && one.type === other.type && one.says === other.says
}

function sectionPage(section: Section): readonly string[] {
  const { title, about, codes, except, type } = section
  const common = shared(section)
  const comes = `Each${except === undefined ? '' : ` but ${name(except)}`} comes with${type?.by === undefined ? '' : ' what its own entry lists, and'}:`
  return [`## ${title}`, about, ...(common.length === 0 ? [] : [comes, memberTable(common)]), ...codes.flatMap((code) => codePage(section, code, common))]
}

function codePage(section: Section, code: string, common: readonly Member[]): readonly string[] {
  const told = section.told[code]
  if (told === undefined) throw new Error(`nothing is told of ${code}`)
  const { one, sentences, file, constant, givenBy, inWords, show } = section
  const block = (example: typeof told.example, ...path: readonly string[]) => blockOf({ file, path: [constant, code, ...path] }, example, told.show ?? show)
  const own = membersOfCode(section, code).filter((member) => !common.some((other) => isSame(other, member)))
  return [
    `### ${one} ${name(code)}`,
    ...(sentences === undefined ? [] : [quote(sentences.en[code] ?? '', sentences.ja[code] ?? '')]),
    ...(told.means === undefined ? [] : [told.means]),
    [
      ...(givenBy === undefined ? [] : [`- Given by ${givenBy(code).map(name).join(', ')}.`]),
      `- Developer: ${told.developer}`,
      ...(told.officer === undefined ? [] : [`- Privacy officer: ${told.officer}`]),
    ].join('\n'),
    ...(own.length === 0 ? [] : ['It comes with:', memberTable(own)]),
    block(told.example, 'example'),
    ...(inWords === undefined ? [] : ['`explain` says of it:', quote(...inWords(shownBy(told.example)[0]?.value))]),
    ...Object.entries(told.also ?? {}).flatMap(([circumstance, example]) => [`${capital(circumstance)}:`, block(example, 'also', circumstance)]),
  ]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function dutySectionPage(section: DutySection): readonly string[] {
  return [
    `## ${section.title}`,
    section.about,
    'Each comes with:',
    memberTable(membersOf('duty', 'code')),
    ...section.codes.flatMap((code) => dutyPage(section, code)),
  ]
}

function dutyPage({ list, one, told, show }: DutySection, code: string): readonly string[] {
  const rule = ruleOf(list, code)
  const calls = told[code]
  if (calls === undefined) throw new Error(`no call is told of ${code}`)
  const [first = '', ...any] = whenInWords(rule)
  return [
    `### ${one} ${name(code)}`,
    quote(rule.means.en, rule.means.ja ?? ''),
    [`- ${sourceOf(rule)}`, `- Rides where ${first}`, ...any.map((line) => `  - ${line}`)].join('\n'),
    blockOf({ file: list, path: [list, code, 'example'] }, calls.example, show),
    'But not on:',
    blockOf({ file: list, path: [list, code, 'without'] }, calls.without, show),
  ]
}

function listPage({ title, one, about, words, head, rowOf, calls }: List): readonly string[] {
  return [
    `### ${title}`,
    about,
    table(
      head,
      words.map((word) => [`<a id="${anchor(one, word)}"></a>${name(word)}`, ...rowOf(word)]),
    ),
    ...(calls === undefined ? [] : [blockOf(calls, calls.example, calls.show)]),
  ]
}

/** The page of every code. */
export function codesPage(): string {
  return page(
    ...overview(),
    ...sections.flatMap(sectionPage),
    ...dutySections.flatMap(dutySectionPage),
    '## Other words',
    'Closed lists that are neither reasons nor faults.',
    ...lists.flatMap(listPage),
  )
}
