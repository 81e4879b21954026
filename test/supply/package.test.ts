import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Lock, shipped } from './shipped.js'

const manifest: Readonly<Record<string, unknown>> = JSON.parse(readFileSync('package.json', 'utf8'))
const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const records = (member: string) => Object.keys((manifest[member] ?? {}) as object)
const installed = Object.entries(shipped(lock, []))

describe('installing the package', () => {
  it('runs nothing: neither of its own nor of what comes with it', () => {
    expect(records('scripts').filter((name) => /^(pre|post)?(install|uninstall|prepare)$|^prepublish$/.test(name))).toEqual([])
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([])
  })

  it('puts one command on the path', () => {
    expect(manifest.bin).toEqual({ clausewise: './dist/cli.js' })
  })

  it('brings what the manifest names, and that brings nothing', () => {
    expect(installed.map(([folder]) => folder.replace('node_modules/', ''))).toEqual(records('dependencies').sort())
    for (const member of ['peerDependencies', 'optionalDependencies', 'bundleDependencies', 'bundledDependencies']) expect(manifest).not.toHaveProperty(member)
  })
})

it('ships its built files and its pages, beside what npm always adds: no sources, no tests, no settings', () => {
  expect(manifest.files).toContain('dist')
  expect(['dist', 'docs/*.md', 'docs/*.svg', 'docs/findings/*.md', 'docs/manifest.schema.json', 'CHANGELOG.md']).toEqual(
    expect.arrayContaining(manifest.files as string[]),
  )
})

it('locks every package by its content, and by no address', () => {
  const others = Object.entries(lock.packages).filter(([folder]) => folder !== '')
  expect(others.filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true).map(([folder]) => folder)).toEqual([])
  expect(others.filter(([, { resolved }]) => resolved !== undefined).map(([folder]) => folder)).toEqual([])
})
