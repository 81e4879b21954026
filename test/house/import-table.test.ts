import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Which rooms of src/ a room may import from, beside itself; and which packages. Arrows run one way. */
const table: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>> = {
  model: { rooms: [], packages: [] },
  compile: { rooms: ['model'], packages: ['fastest-levenshtein'] },
  deletion: { rooms: ['model', 'compile'], packages: [] },
  engine: { rooms: ['model', 'compile', 'deletion'], packages: [] },
  define: { rooms: ['model', 'compile', 'deletion'], packages: ['zod', '@noble/hashes'] },
  revision: { rooms: ['model', 'compile', 'deletion', 'define'], packages: [] },
  explain: { rooms: ['model', 'compile'], packages: ['ts-pattern', 'date-fns', 'jsonc-parser'] },
  gate: {
    rooms: ['model', 'compile', 'deletion', 'engine', 'define', 'revision', 'explain'],
    packages: ['zod', 'js-yaml', 'picomatch', 'picocolors', '@dagrejs/dagre', '@mrleebo/prisma-ast', '@polyglot-sql/sdk'],
  },
  reference: { rooms: ['model'], packages: [] },
  cli: {
    rooms: ['model', 'compile', 'deletion', 'engine', 'define', 'explain', 'gate', 'index.ts'],
    packages: ['commander', 'picocolors', 'tinyglobby'],
  },
  // The doors.
  'index.ts': { rooms: ['model', 'compile', 'engine', 'reference'], packages: [] },
  'policy.ts': { rooms: ['model', 'define', 'engine', 'revision'], packages: [] },
  'reference.ts': { rooms: ['reference'], packages: [] },
  'explain.ts': { rooms: ['explain', 'model'], packages: [] },
  'gate.ts': { rooms: ['gate'], packages: [] },
}

/** Where arguments, files and exit codes are. */
const edge = 'cli'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

interface Import {
  readonly from: string
  readonly to: string
  readonly isType: boolean
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join('src', file), 'utf8')
  return [...text.matchAll(/^(?:import|export) (type )?[^'"]*?from '([^']+)'|^import '([^']+)'/gm)].map((match) => ({
    from: file,
    to: match[2] ?? match[3] ?? '',
    isType: match[1] !== undefined,
  }))
}

const imports = files.flatMap(importsOf)
const roomOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? file) : file)
const targetOf = ({ from, to }: Import) => normalize(join(dirname(from), to)).replace(/\.js$/, '.ts')
const isOwn = ({ to }: Import) => to.startsWith('.') && !to.endsWith('/package.json')

describe('the import table', () => {
  it('knows every room of src/', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(table).sort())
  })

  it('lets arrows run one way', () => {
    const wrong = imports.filter(isOwn).filter((each) => {
      const room = roomOf(each.from)
      const target = roomOf(targetOf(each))
      return target !== room && !table[room]?.rooms.includes(target)
    })
    expect(wrong).toEqual([])
  })

  it('lets each room import its own packages alone', () => {
    const wrong = imports
      .filter((each) => !isOwn(each))
      .filter((each) => roomOf(each.from) !== edge || !(each.to.startsWith('node:') || each.to.endsWith('/package.json')))
      .filter((each) => !table[roomOf(each.from)]?.packages.some((name) => each.to === name || each.to.startsWith(`${name}/`)))
    expect(wrong).toEqual([])
  })

  it('never takes the barrel of date-fns', () => {
    expect(imports.filter(({ to }) => to === 'date-fns')).toEqual([])
  })

  it('imports a file that is there', () => {
    const missing = imports
      .filter(isOwn)
      .map(targetOf)
      .filter((file) => !files.includes(file))
    expect(missing).toEqual([])
  })

  it('keeps zod and date-fns out of the main entry', () => {
    const seen = new Set<string>()
    const packages = new Set<string>()
    const visit = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      for (const each of importsOf(file).filter(({ isType }) => !isType)) {
        if (isOwn(each)) visit(targetOf(each))
        else packages.add(each.to)
      }
    }
    visit('index.ts')
    expect([...packages]).toEqual([])
  })

  it('has no circle', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((each) => isOwn(each) && !each.isType)
          .map(targetOf),
      ]),
    )
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      if (path.includes(file) || done.has(file)) return
      for (const next of graph.get(file) ?? []) visit(next, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(circles).toEqual([])
  })
})

describe('the house', () => {
  it('types no clause id into code', () => {
    const ids = /'(?:preamble|scope|collection|use|sharing|disclosure|discontinuation|security|revision|site|links|agreed-use|management|other-sites)\.\d'/
    const wrong = files.filter(
      (file) => !file.startsWith('reference/') && ids.test(readFileSync(join('src', file), 'utf8').replaceAll(/\/\*\*[\s\S]*?\*\//g, '')),
    )
    expect(wrong).toEqual([])
  })

  it('has no clock, no randomness and no I/O but at its edge', () => {
    const inner = files.filter((file) => roomOf(file) !== edge)
    const wrong = inner.filter((file) => /Date\.now\(|new Date\(|Math\.random\(|process\.|console\.|from 'node:/.test(readFileSync(join('src', file), 'utf8')))
    expect(wrong).toEqual([])
  })

  it('keeps a file to a few screens, data aside', () => {
    const long = files.filter((file) => !file.startsWith('reference/') && readFileSync(join('src', file), 'utf8').split('\n').length > 300)
    expect(long).toEqual([])
  })

  it('keeps reference/ data alone', () => {
    const wrong = files.filter(
      (file) =>
        file.startsWith('reference/') &&
        /=>|\bfunction\b|\bif\b\s*\(|\bnew\b /.test(readFileSync(join('src', file), 'utf8').replaceAll(/\/\*\*[\s\S]*?\*\/|'[^'\n]*'|\/\/.*$/gm, '')),
    )
    expect(wrong).toEqual([])
  })
})
