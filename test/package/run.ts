import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** What a program printed. It is waited for without holding up the runner; one that fails or never ends throws, with all that it said. */
export async function run(folder: string, command: string, ...args: readonly string[]): Promise<string> {
  try {
    const { stdout, stderr } = await execute(command, args, { cwd: folder, timeout: 300_000, maxBuffer: 2 ** 26, env: { ...process.env, NODE_OPTIONS: '' } })
    return stdout + stderr
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string }
    throw new Error([message.split('\n')[0], stdout, stderr].join('\n'))
  }
}
