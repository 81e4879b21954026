import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { build, transformSync } from 'esbuild'
import { Application, LogLevel, TSConfigReader, TypeDocReader } from 'typedoc'
import { slugOf } from '../../test/docs/slug-of.js'
import { drawn } from './pages/drawn.js'
import { firstPage } from './pages/first-page.js'
import { placeOfStill } from './pages/program-pages.js'
import type { SitePage } from './pages/site-page.js'
import { sitePages } from './pages/site-pages.js'
import { clauseLinks } from './typedoc/clause-links.js'
import { places } from './typedoc/places.js'
import { saidOnce } from './typedoc/said-once.js'
import { search } from './typedoc/search.js'
import { siteHead } from './typedoc/site-head.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Builds the site into a folder: the reference of the symbols, the guides, a page for each clause, and the pages on which something is asked. Static
 * files, which work from any host and below any path.
 *
 * @returns what the reader must not meet: links that lead nowhere, symbols without a comment
 */
export async function buildSite(out: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  try {
    const pages = sitePages()
    lay(pages, folder)
    const complaints = await document(pages, folder, out)
    await bundlePrograms(pages, out)
    for (const [program, files] of Object.entries(stylesOf)) styles(join(out, 'assets'), program, files)
    await layStill(folder, out)
    return complaints
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Writes the reference of the symbols with the pages around it. */
async function document(pages: readonly SitePage[], folder: string, out: string): Promise<readonly string[]> {
  const app = await Application.bootstrapWithPlugins(
    {
      options: join(root, 'docs/typedoc.json'),
      router: 'places',
      projectDocuments: uppermost(pages).map(({ place }) => join(folder, `${place}.md`)),
      visibilityFilters: {},
      searchInDocuments: true,
      // `recipient.id` in a sentence is no address.
      markdownItOptions: { html: true, linkify: false },
      highlightLanguages: ['ts', 'js', 'json', 'yaml', 'sh', 'sql', 'html', 'prisma', 'diff', 'csv'],
      ignoredHighlightLanguages: ['text'],
      customCss: styles(folder, 'site', ['site.css']),
      customJs: navigation(folder),
      readme: join(folder, 'README.md'),
      navigationLinks: { Playground: 'root:playground.html', 'The policy': 'root:policy.html', Clauses: 'root:clauses.html', Guides: 'root:guides.html' },
      out,
    },
    [new TypeDocReader(), new TSConfigReader()],
  )
  const complaints: string[] = []
  app.logger.log = (message, level) => {
    // It knows the anchors of headings alone: whether every link leads somewhere, a test asks the pages that are built.
    if (level >= LogLevel.Warn && !message.includes('but the anchor does not exist')) complaints.push(stripVTControlCharacters(message))
  }
  for (const extend of [saidOnce, clauseLinks, places, search, siteHead]) extend(app)
  const project = await app.convert()
  if (project === undefined) return [...complaints, 'nothing was converted']
  app.validate(project)
  await app.generateDocs(project, out)
  return complaints
}

/** How a program of the site is bundled, with all that it needs. */
const bundled = { bundle: true, jsx: 'automatic', jsxImportSource: 'preact', charset: 'utf8', logLevel: 'warning' } as const

/** Bundles what runs on the pages: a file each. */
async function bundlePrograms(pages: readonly SitePage[], out: string): Promise<void> {
  await build({
    ...bundled,
    entryPoints: pages.flatMap(({ program }) => (program === undefined ? [] : [join(root, `docs/site/app/${program}.tsx`)])),
    outdir: join(out, 'assets'),
    minify: true,
    format: 'iife',
    target: 'es2022',
  })
}

/** Lays the policy to look at into its page, as it is before anything is picked. */
async function layStill(folder: string, out: string): Promise<void> {
  const outfile = join(folder, 'still.mjs')
  await build({ ...bundled, entryPoints: [join(root, 'docs/site/app/policy-still.tsx')], outfile, format: 'esm', platform: 'node' })
  const { policyStill } = await import(pathToFileURL(outfile).href)
  const file = join(out, 'policy.html')
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(placeOfStill, () => String(policyStill)),
  )
}

/** Lays the pages into a folder, as Markdown that says of itself where it belongs. */
function lay(pages: readonly SitePage[], folder: string): void {
  const docs = join(root, 'docs')
  for (const file of readdirSync(docs)) if (/\.(svg|json)$/.test(file)) cpSync(join(docs, file), join(folder, file))
  writeFileSync(join(folder, 'README.md'), firstPage())
  for (const { place, title, children = [], program, text } of pages) {
    const file = join(folder, `${place}.md`)
    mkdirSync(dirname(file), { recursive: true })
    const front = [
      `title: ${JSON.stringify(title)}`,
      `place: ${place}`,
      ...(program === undefined ? [] : [`program: ${program}`]),
      ...(children.length === 0 ? [] : ['children:', ...children.map((child) => `  - ${relativeTo(place, child)}.md`)]),
    ]
    writeFileSync(file, `---\n${front.join('\n')}\n---\n\n${withAnchors(drawn(text))}`)
  }
}

/** The script of every page. */
function navigation(folder: string): string {
  const file = join(folder, 'navigation.js')
  writeFileSync(file, transformSync(readFileSync(join(root, 'docs/site/navigation.ts'), 'utf8'), { loader: 'ts', minify: true, format: 'iife' }).code)
  return file
}

/** The styles of each program: only its own page loads them. */
const stylesOf: { readonly [program: string]: readonly string[] } = { playground: ['playground.css', 'plan.css'], policy: ['policy.css'] }

/** Some styles in one file of a folder. */
function styles(folder: string, name: string, files: readonly string[]): string {
  const file = join(folder, `${name}.css`)
  const text = files.map((each) => readFileSync(join(root, 'docs/site', each), 'utf8'))
  writeFileSync(file, transformSync(text.join('\n'), { loader: 'css', minify: true }).code)
  return file
}

/** Headings with code in them, with the anchor that GitHub gives them: typedoc leaves the code out of its own. */
function withAnchors(text: string): string {
  return text.replaceAll(/^#+ (.*`.*)$/gm, (line, heading: string) => `<a id="${slugOf(heading)}"></a>\n\n${line}`)
}

function relativeTo(place: string, child: string): string {
  const depth = place.split('/').length - 1
  return `${depth === 0 ? './' : '../'.repeat(depth)}${child}`
}

/** Pages that stand below no other. */
function uppermost(pages: readonly SitePage[]): readonly SitePage[] {
  const below = new Set(pages.flatMap(({ children = [] }) => children))
  return pages.filter(({ place }) => !below.has(place))
}
