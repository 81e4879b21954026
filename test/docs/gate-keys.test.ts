import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { manifestJsonSchema } from '../../src/gate/json-schema.js'

const page = readFileSync(new URL('../../docs/gate.md', import.meta.url), 'utf8')

/** The keys that a schema names, wherever in it. */
function keysIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  if (Array.isArray(schema)) return schema.flatMap(keysIn)
  return Object.entries(schema).flatMap(([name, value]) => [
    ...(name === 'properties' && typeof value === 'object' && value !== null ? Object.keys(value) : []),
    ...(name === 'defaultSnippets' ? [] : keysIn(value)),
  ])
}

describe('the guide to the gate', () => {
  it.each([...new Set(keysIn(manifestJsonSchema()))])('tells of the key %s', (key) => {
    const told = page.slice(page.indexOf('## The manifest'), page.indexOf('## What is found'))
    expect(told).toMatch(new RegExp(`\`[^\`]*(?<![\\w-])${key}(?![\\w-])[^\`]*\``))
  })
})
