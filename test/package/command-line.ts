import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { pages } from '../../src/gate/pages/pages.js'

const execute = promisify(execFile)

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** The command line, as somebody has it who has just installed the package. */
export function commandLine(project: string): void {
  const call = async (folder: string, ...args: readonly string[]): Promise<Ended> => {
    try {
      const { stdout, stderr } = await execute('npx', ['--no-install', 'clausewise', ...args], {
        cwd: folder,
        timeout: 120_000,
        env: { ...process.env, NODE_OPTIONS: '' },
      })
      return { code: 0, stdout, stderr }
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
      return { code, stdout, stderr }
    }
  }
  const folderWith = (name: string, files: { readonly [path: string]: string }): string => {
    const folder = join(project, name)
    mkdirSync(folder)
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
    return folder
  }

  describe('its command line', () => {
    it('passes a manifest that keeps the policy, and says how much it looked at', async () => {
      const { code, stdout } = await call(folderWith('clean', { 'clausewise.yaml': pages['transport-plain'].right }), 'check', '--as-of', '2026-11-28')
      expect(code).toBe(0)
      expect(stdout).toMatch(/1 file, \d+ entities, \d+ requests asked, 0 findings/)
    })

    it('fails one that breaks it, at the line, and links to a page that is there', async () => {
      const folder = folderWith('broken', { 'clausewise.yaml': pages['use-denied'].wrong })
      const { code, stdout } = await call(folder, 'check', '--format', 'pretty', '--format', 'sarif=out/report.sarif', '--format', 'html=out/report.html')
      expect(code).toBe(1)
      expect(stdout).toMatch(/clausewise\.yaml:\d+:\d+ {2}error {2}use-denied/)
      const page = /page: (\S+)/.exec(stdout)?.[1] ?? ''
      expect(readFileSync(join(project, page), 'utf8')).toMatch(/^# /)
      expect(JSON.parse(readFileSync(join(folder, 'out/report.sarif'), 'utf8')).runs[0].results.length).toBeGreaterThan(0)
      expect(readFileSync(join(folder, 'out/report.html'), 'utf8')).toContain('</html>')
    })

    it('ends with 2 and one line where its output cannot be written, or a folder comes in', async () => {
      const folder = folderWith('unwritable', { 'clausewise.yaml': pages['transport-plain'].right })
      for (const [line, says] of [
        ['check > /dev/full', 'the output cannot be written'],
        ['decide < .', 'the input cannot be read'],
      ] as const) {
        const ended = execute('sh', ['-c', `npx --no-install clausewise ${line}`], { cwd: folder, timeout: 120_000, env: { ...process.env, NODE_OPTIONS: '' } })
        const { code, stderr } = (await ended.catch((error: unknown) => error)) as Ended
        expect(code).toBe(2)
        expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(says)])
      }
    })

    it('fails where nothing is to be checked', async () => {
      const { code, stdout, stderr } = await call(folderWith('nothing', { 'clausewise.yaml': 'clausewise: 1\npolicy: reference\n' }), 'check')
      expect(code).toBe(2)
      expect(stdout + stderr).toMatch(/nothing/i)
    })

    it('tells a misuse in a line, without a stack', async () => {
      const { code, stderr } = await call(project, 'check', '--formt', 'sarif')
      expect(code).toBe(2)
      expect(stderr).toBe("error: unknown option '--formt'\n(Did you mean --format?)\n")
    })
  })
}
