import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { type Sbom, sbomOf } from './sbom.js'
import { foldersIn, type Lock, shipped } from './shipped.js'

const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const versionOf = (name: string) => lock.packages[`node_modules/${name}`]?.version
const carried = ['fastest-levenshtein', 'jsonc-parser'].map((name) => `${name}@${versionOf(name)}`)

const list = (): Sbom =>
  JSON.parse(
    execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'library'], { encoding: 'utf8', maxBuffer: 2 ** 26 }),
  )

describe('the list of what is shipped', () => {
  const listed = list()
  const sbom = sbomOf(listed, manifest.name, carried)

  it('names what is installed with the package and what it carries, each with its version, licence and content', () => {
    const expected = [...Object.keys(manifest.dependencies), 'fastest-levenshtein', 'jsonc-parser'].sort()
    expect(sbom.components.map(({ name, version }) => ({ name, version }))).toEqual(expected.map((name) => ({ name, version: versionOf(name) })))
    for (const component of sbom.components) {
      expect(component).toMatchObject({ scope: 'required', purl: expect.stringMatching(/^pkg:npm\//), licenses: [{}], hashes: [{ alg: 'SHA-512' }] })
    }
  })

  it('marks what is carried as bundled, and nothing as being for development', () => {
    const marked = sbom.components.filter(({ properties }) => properties?.some(({ name, value }) => name === 'cdx:npm:package:bundled' && value === 'true'))
    expect(marked.map((component) => component['bom-ref'])).toEqual(carried)
    expect(JSON.stringify(sbom)).not.toContain('cdx:npm:package:development')
  })

  it('says what needs what, and names nothing there that it does not list', () => {
    const refs = [`${manifest.name}@${manifest.version}`, ...sbom.components.map((component) => component['bom-ref'])]
    expect(sbom.dependencies.map(({ ref }) => ref).sort()).toEqual([...refs].sort())
    expect(sbom.dependencies[0]?.dependsOn.toSorted()).toEqual(refs.slice(1).sort())
  })

  it('is of CycloneDX, is named after the package and not after the folder it was packed in, and is the same whenever it is made', () => {
    expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', metadata: { component: { name: 'clausewise' } } })
    expect(sbomOf(list(), manifest.name, carried)).toEqual(sbom)
    expect(listed).toHaveProperty('serialNumber')
  })

  it('is not made where something is carried that npm does not know', () => {
    expect(() => sbomOf(listed, manifest.name, ['stowaway@1.0.0'])).toThrow('stowaway@1.0.0')
    expect(() => shipped(lock, ['node_modules/stowaway'])).toThrow('stowaway')
  })
})

describe('what built files carry', () => {
  it('is read from their source maps, however deep it was installed', () => {
    const built = mkdtempSync(join(tmpdir(), 'clausewise-built-'))
    try {
      expect(() => foldersIn(built)).toThrow('build first')
      writeFileSync(
        join(built, 'a.js.map'),
        JSON.stringify({ sources: ['../src/a.ts', '../node_modules/@of/one/lib/x.js', '/else/where/node_modules/two/index.js'] }),
      )
      writeFileSync(join(built, 'a.cjs.map'), JSON.stringify({ sources: ['a.cjs', '../node_modules/two/y.js', '../node_modules/two/node_modules/three/z.js'] }))
      expect(foldersIn(built, () => true)).toEqual(['node_modules/@of/one', 'node_modules/two', 'node_modules/two/node_modules/three'])
      // What was put into another before that was published.
      expect(foldersIn(built, (folder) => !folder.endsWith('/three'))).toContain('node_modules/three')
    } finally {
      rmSync(built, { recursive: true })
    }
  })
})
