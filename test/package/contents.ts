import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from './run.js'

/** What is in the package, and what comes with it. */
export function contents(copy: string, project: string): void {
  const installed = join(project, 'node_modules', 'clausewise')

  describe('its contents', () => {
    it('are what a user needs, and name no place of the machine it was built on', () => {
      const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
      expect(readdirSync(installed).sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'docs', 'package.json'])
      for (const file of files.filter((name) => /\.(js|cjs|ts|cts|map|json)$/.test(name))) {
        const text = readFileSync(join(installed, file), 'utf8')
        expect(text.includes(copy) || text.includes(process.cwd()), file).toBe(false)
      }
    })

    it('have the pages that README and the pages themselves link to', () => {
      const pages = ['README.md', ...readdirSync(join(installed, 'docs'), { recursive: true, encoding: 'utf8' }).map((page) => `docs/${page}`)].filter((page) =>
        page.endsWith('.md'),
      )
      const dead = pages.flatMap((page) =>
        [...readFileSync(join(installed, page), 'utf8').matchAll(/\]\((?![a-z]+:|#)([^)#]+)/g)].flatMap(([, target = '']) =>
          existsSync(join(installed, dirname(page), target)) ? [] : [`${page} → ${target}`],
        ),
      )
      expect(dead).toEqual([])
    })

    it('bring four dependencies, and these bring none', () => {
      const brought = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))
      expect(brought.sort()).toEqual(['@noble', 'clausewise', 'date-fns', 'ts-pattern', 'zod'])
    })

    it('load nothing but their own files through the main door', async () => {
      const loaded = `require('clausewise'); console.log(Object.keys(require.cache).filter((file) => !/node_modules.clausewise/.test(file)).join())`
      expect((await run(project, 'node', '--input-type=commonjs', '-e', loaded)).trim()).toBe('')
    })
  })
}
