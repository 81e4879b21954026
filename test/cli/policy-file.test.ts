import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { manifestJsonSchema } from '../../src/gate/json-schema.js'
import { policy } from '../../src/index.js'
import { clausewise, temporaryFolder } from './harness.js'
import { shopJson, shopYaml } from './shop-policy.js'

const verbs = ['explain', 'decide', 'plan', 'schema']

/** What is said of a policy that is not taken. */
async function refusal(path: string, text: string, language = 'en'): Promise<string> {
  const { exit, out, err } = await clausewise(['explain', '--policy', path, '--language', language], { files: { [path]: text } })
  expect([exit, out]).toEqual([2, ''])
  return err
}

describe('--policy', () => {
  it.each(verbs)('is refused by %s where there is no such file', async (verb) => {
    const { exit, out, err } = await clausewise([verb, '--policy', 'none.yaml'])
    expect([exit, out]).toEqual([2, ''])
    expect(err).toBe('error: there is no file none.yaml\n')
  })

  it.each(verbs)('is refused by %s where the policy is not sound', async (verb) => {
    const { exit, err } = await clausewise([verb, '--policy', 'shop.yaml'], { files: { 'shop.yaml': 'id: shop' } })
    expect(exit).toBe(2)
    expect(err).toMatch(/^error: the policy shop\.yaml is not sound\n/)
  })

  it('shows every fault of JSON at its place', async () => {
    const text = shopJson.replace('["newsletter"]', '["newsleter"]').replace('"2026-01-01"', '"2026-02-30"')
    const err = await refusal('shop.json', text)
    expect(err.split('\n').filter((line) => line.startsWith('shop.json:'))).toEqual([
      'shop.json:4:18: At effectiveOn, the policy has "2026-02-30"; it must be a day that exists, written YYYY-MM-DD.',
      'shop.json:7:54: At fields.email.purposes[0], the policy names the purpose "newsleter", which is not known there. Did you mean "newsletter"?',
    ])
    expect(err).toContain('^^^^^^^^^^^')
    expect(err.trimEnd().split('\n').at(-1)).toContain('2 faults')
  })

  it('shows every fault of YAML at its place, in the order of the text', async () => {
    const text = shopYaml.replace('[newsletter]', '[newsleter]').replace('2026-01-01', '2026-02-30')
    const err = await refusal('shop.yaml', text)
    expect(err.split('\n')).toEqual([
      'error: the policy shop.yaml is not sound',
      '',
      'shop.yaml:3:14: At effectiveOn, the policy has "2026-02-30"; it must be a day that exists, written YYYY-MM-DD.',
      '',
      ' 2 | version: "1"',
      ' 3 | effectiveOn: 2026-02-30',
      '   |              ^^^^^^^^^^',
      '',
      'shop.yaml:9:36: At fields.email.purposes[0], the policy names the purpose "newsleter", which is not known there. Did you mean "newsletter"?',
      '',
      ' 8 | fields:',
      ' 9 |   email: { clause: "1", purposes: [newsleter] }',
      '   |                                    ^^^^^^^^^',
      '',
      '2 faults were found in the policy.',
      '',
    ])
  })

  it('speaks Japanese of faults too', async () => {
    expect(await refusal('shop.yaml', shopYaml.replace('[newsletter]', '[newsleter]'), 'ja')).toContain('「newsletter」の誤りではありませんか。')
  })

  it('says where a text ceases to be JSON or YAML', async () => {
    expect(await refusal('shop.json', '{ "id": "shop", }')).toMatch(/^error: shop\.json is no JSON\n\nshop\.json:1:17: /)
    expect(await refusal('shop.yaml', 'id: [shop')).toMatch(/^error: shop\.yaml:\d+:\d+: /)
    expect(await refusal('shop.yaml', 'id: shop\nid: shop\n')).toContain('stands twice')
  })

  it('takes no folder, nothing too large, and nothing that is no text', async () => {
    const cwd = temporaryFolder({ 'large.yaml': `# ${'x'.repeat(8 * 1024 * 1024)}\n` })
    mkdirSync(join(cwd, 'shop'))
    writeFileSync(join(cwd, 'latin.yaml'), Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xe9]))
    expect((await clausewise(['explain', '--policy', 'shop'], { cwd })).err).toBe('error: shop cannot be read: it is a folder\n')
    expect((await clausewise(['explain', '--policy', 'large.yaml'], { cwd })).err).toBe('error: large.yaml is larger than 8388608 bytes\n')
    expect((await clausewise(['explain', '--policy', 'latin.yaml'], { cwd })).err).toBe(
      'error: latin.yaml cannot be read: it is not UTF-8; it looks like ISO 8859-1 or Windows-1252, so save it as UTF-8\n',
    )
  })
})

describe('clausewise schema', () => {
  it('prints the schema of the reference policy’s manifests', async () => {
    const { exit, out, err } = await clausewise(['schema'])
    expect([exit, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toEqual(manifestJsonSchema(policy))
  })

  it('prints that of a policy of one’s own', async () => {
    const { out } = await clausewise(['schema', '--policy', 'shop.yaml'], { files: { 'shop.yaml': shopYaml } })
    expect(JSON.parse(out).$id).toBe('urn:clausewise:manifest:1:shop:1')
  })

  it('has help with an example', async () => {
    const { exit, out } = await clausewise(['schema', '--help'])
    expect(exit).toBe(0)
    expect(out).toContain('yaml-language-server')
  })
})
