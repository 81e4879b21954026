import { canonical } from './junit-schema.js'
import { must } from './must.js'

/** One test as GitLab and Jenkins see it. */
interface Case {
  readonly classname: string
  readonly name: string
  readonly errors: readonly string[]
  readonly failures: readonly string[]
  readonly output: readonly string[]
}

/** The tests of a document of JUnit. */
export async function casesIn(document: string): Promise<readonly Case[]> {
  return (await canonical([document])).flatMap(casesOf)
}

/** The tests of a document as a parser of XML wrote it. */
export function casesOf(read: string): readonly Case[] {
  return [...read.matchAll(/<testcase((?: [\w-]+="[^"]*")*)>([\s\S]*?)<\/testcase>/g)].map(([, attributes = '', inside = '']) => ({
    classname: attribute(attributes, 'classname'),
    name: attribute(attributes, 'name'),
    errors: contents(inside, 'error'),
    failures: contents(inside, 'failure'),
    output: contents(inside, 'system-out'),
  }))
}

/** What GitLab or Jenkins would refuse of documents, or drop. None where they take all of them. */
export async function refusedByGitLab(documents: readonly string[]): Promise<readonly string[]> {
  return [
    ...must(
      'less than 30 MB',
      documents.every((one) => Buffer.byteLength(one) < 30_000_000),
    ),
    ...(await canonical(documents)).flatMap(refused),
  ]
}

function refused(read: string): readonly string[] {
  const cases = casesOf(read)
  const tags = read.match(/<[\w-]+(?: [\w-]+="[^"]*")*>/g) ?? []
  const claimed = (name: string) => Number(attribute(tags.find((tag) => tag.startsWith('<testsuite ')) ?? '', name))
  const count = (holds: (one: Case) => boolean) => cases.filter(holds).length
  return [
    ...must('no more than 500,000 tests', cases.length <= 500_000),
    ...must('no more than 250,000 objects', tags.length <= 250_000),
    ...must(
      'a class and a name for each test',
      cases.every(({ classname, name }) => classname !== '' && name !== ''),
    ),
    ...must('no class and name twice', new Set(cases.map(({ classname, name }) => JSON.stringify([classname, name]))).size === cases.length),
    ...must(
      'one failure and one error a test',
      cases.every(({ errors, failures }) => errors.length <= 1 && failures.length <= 1),
    ),
    ...must('nothing that differs from run to run', !tags.some((tag) => / (?:time|timestamp|hostname|id)="/.test(tag))),
    ...must('the number of tests', claimed('tests') === cases.length),
    ...must('the number of failures', claimed('failures') === count(({ failures }) => failures.length > 0)),
    ...must('the number of errors', claimed('errors') === count(({ errors }) => errors.length > 0)),
  ]
}

function attribute(attributes: string, name: string): string {
  return decoded(new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? '')
}

function contents(inside: string, tag: string): readonly string[] {
  return [...inside.matchAll(new RegExp(`<${tag}(?: [\\w-]+="[^"]*")*>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text = '']) => decoded(text))
}

const entities: { readonly [name: string]: string } = { lt: '<', gt: '>', quot: '"', amp: '&' }

function decoded(text: string): string {
  return text.replace(/&(?:#x([\dA-F]+)|(\w+));/g, (_, code: string | undefined, name: string) =>
    code === undefined ? (entities[name] ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
  )
}
