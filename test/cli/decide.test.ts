import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/explain.js'
import { decide, policy } from '../../src/index.js'
import { clausewise } from './harness.js'
import { linesOf, read } from './json-lines.js'
import { shopJson, shopYaml } from './shop-policy.js'

const subject = { id: 'c-17', standing: 'active' } as const
const allowed = { verb: 'canUse', purpose: 'settlement', fields: ['payment'], subject }
const denied = { verb: 'canUse', purpose: 'contact', fields: ['payment'], subject }

/** What is answered to a line that nobody can read. */
const unreadable = {
  allowed: false,
  asked: { verb: 'unknown' },
  clauses: [],
  reasons: [{ code: 'invalid-request', faults: [{ path: [], problem: 'unreadable' }] }],
  policy: policy.identity,
}

describe('clausewise decide', () => {
  it('answers each line as the engine does, in order', async () => {
    const requests = [allowed, denied, { verb: 'canCollect', fields: ['email'] }, { verb: 'canFly' }, null, []]
    const { exit, out, err } = await clausewise(['decide'], { stdin: linesOf(...requests) })
    expect(read(out)).toEqual(requests.map((request) => JSON.parse(JSON.stringify(decide(request)))))
    expect([exit, err]).toEqual([0, ''])
  })

  it('ends well where nothing was asked', async () => {
    expect(await clausewise(['decide'])).toMatchObject({ exit: 0, out: '', err: '' })
  })

  it('answers a last line that does not end, and lines that end as on Windows', async () => {
    const { out } = await clausewise(['decide'], { stdin: `${JSON.stringify(allowed)}\r\n${JSON.stringify(denied)}` })
    expect(read(out).map((decision) => decision.allowed)).toEqual([true, false])
  })

  it('answers every line, those too that are blank, no JSON or no text', async () => {
    const stdin = Readable.from([Buffer.concat([Buffer.from(`${linesOf(allowed)}\n{"verb":\n`), Buffer.from([0xff, 0x0a]), Buffer.from(linesOf(denied))])])
    const { exit, out, err } = await clausewise(['decide'], { stdin })
    const answers = read(out)
    expect(answers.map((decision) => decision.allowed)).toEqual([true, false, false, false, false])
    expect(answers.slice(1, 4)).toEqual([unreadable, unreadable, unreadable])
    expect(exit).toBe(1)
    expect(err).toBe('line 2 is no JSON; 3 of 5 lines could not be read\n')
  })

  it('ends where nobody reads its answers any more, however much comes in', async () => {
    let reads = 0
    const whenWritten = async () => {
      reads += 1
    }
    async function* endless() {
      for (;;) yield Buffer.from(linesOf(allowed))
    }
    const { exit, out } = await clausewise(['decide'], { stdin: endless(), isGone: () => reads > 2, whenWritten })
    expect([exit, read(out).length]).toEqual([0, 3])
  })

  it('says in Japanese what could not be read', async () => {
    const { err } = await clausewise(['decide', '--language', 'ja'], { stdin: `${linesOf(allowed)}{\n` })
    expect(err).toBe('2行目はJSONではありません。全2行のうち、読み取れなかったのは1行です。\n')
  })

  it('answers a line longer than 8 MiB without reading it, and goes on', async () => {
    const mebibyte = Buffer.alloc(1024 * 1024, 'a')
    const long = [Buffer.from('"'), ...Array.from({ length: 8 }, () => mebibyte), Buffer.from('"\n')]
    const { exit, out, err } = await clausewise(['decide'], { stdin: Readable.from([...long, Buffer.from(linesOf(allowed))]) })
    expect(read(out)).toMatchObject([unreadable, { allowed: true }])
    expect(exit).toBe(1)
    expect(err).toBe('line 1 is longer than 8 MiB; 1 of 2 lines could not be read\n')
  })

  it('reads a line of 8 MiB', async () => {
    const long = { ...allowed, fields: ['x'.repeat(8 * 1024 * 1024 - JSON.stringify({ ...allowed, fields: [''] }).length)] }
    const { exit, out } = await clausewise(['decide'], { stdin: linesOf(long) })
    expect([exit, read(out)[0].reasons[0].code]).toEqual([0, 'unknown-field'])
  })

  it('answers a line that is nested beyond measure', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}\n`
    const { out } = await clausewise(['decide'], { stdin: deep })
    expect(read(out)).toMatchObject([{ allowed: false }])
  })

  it('puts lines together however they come in', async () => {
    const bytes = Buffer.from(linesOf({ ...denied, fields: ['生年月日'] }, allowed))
    const { out } = await clausewise(['decide'], { stdin: Readable.from([...bytes].map((byte) => Buffer.from([byte]))) })
    expect(read(out)).toMatchObject([{ reasons: [{ code: 'unknown-field', field: '生年月日' }] }, { allowed: true }])
  })

  it('answers what has come in before it reads more, and reads no more before that is taken', async () => {
    const events: string[] = []
    async function* stdin() {
      for (const name of ['first', 'second']) {
        events.push(`${name} read`)
        yield linesOf(allowed)
      }
    }
    const whenWritten = async () => {
      events.push('written')
      await new Promise((resolve) => setTimeout(resolve, 5))
      events.push('taken')
    }
    await clausewise(['decide'], { stdin: stdin(), whenWritten })
    expect(events).toEqual(['first read', 'written', 'taken', 'second read', 'written', 'taken'])
  })

  it('holds no more than a part of a long answer at once', async () => {
    const sizes: number[] = []
    const whenWritten = async (text: string) => void sizes.push(text.length)
    await clausewise(['decide'], { stdin: linesOf(allowed).repeat(5_000), whenWritten })
    expect(sizes.length).toBeGreaterThan(10)
    expect(Math.max(...sizes)).toBeLessThan(70_000)
  })

  it('refuses an input that cannot be read to its end, and keeps what it answered', async () => {
    async function* stdin() {
      yield linesOf(allowed)
      throw new Error('EISDIR: illegal operation on a directory, read')
    }
    const { exit, out, err } = await clausewise(['decide'], { stdin: stdin() })
    expect([exit, read(out).length]).toEqual([2, 1])
    expect(err).toBe('error: the input cannot be read: EISDIR: illegal operation on a directory, read\n')
  })

  it('says of a fault of its own that it is one, whoever is reading', async () => {
    const whenWritten = async (text: string) => {
      if (text.startsWith('{')) throw new Error('the output broke')
    }
    const { exit, err } = await clausewise(['decide'], { stdin: linesOf(allowed), whenWritten })
    expect(exit).toBe(4)
    expect(err).toContain('the output broke')
  })

  it('fails where something is denied, if that is asked', async () => {
    const exitOf = async (args: readonly string[], ...requests: readonly unknown[]) =>
      (await clausewise(['decide', ...args], { stdin: linesOf(...requests) })).exit
    expect(await exitOf([], denied, allowed)).toBe(0)
    expect(await exitOf(['--fail-on-denied'], denied, allowed)).toBe(1)
    expect(await exitOf(['--fail-on-denied'], allowed)).toBe(0)
  })

  it.each(['en', 'ja'] as const)('adds sentences in %s', async (language) => {
    const { out } = await clausewise(['decide', '--explain', '--language', language], { stdin: linesOf(denied) })
    const [{ sentences, ...decision }] = read(out)
    expect(decision).toEqual(JSON.parse(JSON.stringify(decide(denied))))
    expect(sentences).toEqual(
      explain(decide(denied), { language, policy })
        .split('\n')
        .map((line) => line.trim()),
    )
  })

  it.each([
    ['shop.yaml', shopYaml],
    ['shop.json', shopJson],
  ])('asks a policy of one’s own, from %s', async (path, text) => {
    const request = { verb: 'canUse', purpose: 'newsletter', fields: ['email'], subject }
    const { exit, out } = await clausewise(['decide', '--policy', path], { files: { [path]: text }, stdin: linesOf(request, allowed) })
    expect(exit).toBe(0)
    expect(read(out)).toMatchObject([
      { allowed: true, policy: { id: 'shop' } },
      { allowed: false, reasons: [{ code: 'unknown-field' }, { code: 'unknown-purpose' }] },
    ])
  })

  it('has help that says what becomes of a line that cannot be read', async () => {
    const { exit, out } = await clausewise(['decide', '--help'])
    expect(exit).toBe(0)
    expect(out).toContain('Every line is answered')
  })

  it('takes no argument', async () => {
    expect((await clausewise(['decide', 'requests.jsonl'])).exit).toBe(2)
  })
})
