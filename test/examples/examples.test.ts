import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { claimed, isAsClaimed } from '../docs/code-blocks.js'
import { examples, saidBy, unsaid } from './printed.js'

/** Runs an example and takes down what it prints. */
async function printed(file: string): Promise<readonly (readonly unknown[])[]> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  try {
    await import(/* @vite-ignore */ pathToFileURL(resolve(file)).href)
    return [...log.mock.calls]
  } finally {
    log.mockRestore()
  }
}

const valueSaid = (says: string) => claimed(says.replaceAll(/\n */g, ' '))

describe.each(examples())('%s', (file) => {
  const text = readFileSync(file, 'utf8')

  it('prints what it says', async () => {
    const said = saidBy(text)
    const calls = await printed(file)
    for (const [index, { line, says }] of said.entries()) {
      const [value, ...others] = calls[index] ?? []
      expect(others, `${file}:${line} prints more than one value`).toEqual([])
      // A text is said as it is printed, anything else as a value.
      if (typeof value === 'string') expect(value, `${file}:${line}`).toBe(says)
      else if (!isAsClaimed(value, valueSaid(says))) expect(value, `${file}:${line}`).toEqual(valueSaid(says))
    }
    expect(calls.length, `${file} prints as often as it says`).toBe(said.length)
  })

  it('says what each of its lines prints', () => {
    expect(saidBy(text)).not.toEqual([])
    expect(unsaid(text)).toEqual([])
  })

  it('imports the package by its name, and of its own nothing', () => {
    const from = [...text.matchAll(/from '([^']+)'/g)].map((match) => match[1] ?? '')
    expect(from.filter((name) => /^clausewise(\/\w+)?$/.test(name))).not.toEqual([])
    expect(from.filter((name) => name.startsWith('.'))).toEqual([])
  })
})

describe('examples/README.md', () => {
  it('lists every example', () => {
    const listed = [...readFileSync('examples/README.md', 'utf8').matchAll(/\((\d\d-[\w-]+\.ts)\)/g)].map((match) => `examples/${match[1]}`)
    expect(listed).toEqual(examples())
  })
})

describe('what an example says', () => {
  it('is taken from each comment, over as many lines as it goes on', () => {
    expect(saidBy('console.log(a)\n// => one\n//    two\n//\n//    three\n// A remark.\n  // => four')).toEqual([
      { line: 2, says: 'one\ntwo\n\nthree' },
      { line: 7, says: 'four' },
    ])
  })

  it('is missed where a line prints without one', () => {
    expect(unsaid('console.log(a)\n// => 1\nconsole.log(b) // => 2\nconsole.log(c)\n\n// => 3\nif (d) console.log(e)')).toEqual([4, 7])
  })
})
