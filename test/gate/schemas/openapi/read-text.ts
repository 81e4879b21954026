import { expect } from 'vitest'
import type { SchemaRead } from '../../../../src/gate/model/columns.js'
import type { Location } from '../../../../src/gate/model/location.js'
import { readTree } from '../../../../src/gate/reading/read-tree.js'
import { openapiReader } from '../../../../src/gate/schemas/openapi/openapi-reader.js'
import { textAt as textInFilesAt } from '../text-at.js'

/** Reads one text. */
export function readText(text: string, path = 'api.yaml'): SchemaRead {
  return openapiReader.read([{ path, text }])
}

/** The schemas of components, described in OpenAPI 3.1. */
export function describing(schemas: object): string {
  return JSON.stringify({ openapi: '3.1.0', info: { title: 'Test', version: '1' }, components: { schemas } }, undefined, 1)
}

/** What stands at a place of a text. */
export function textAt(text: string, at: Location): string {
  return textInFilesAt([{ path: at.file, text }], at)
}

/** Each column stands where it says: its last name is written there, in quotes or not; or within the template of a path, or a pattern. */
export function expectTruePlaces(text: string, { columns, unread }: SchemaRead): void {
  for (const { column, at } of columns) {
    const written = textAt(text, at)
    const read = readTree(written)
    const names = [written, read.ok && read.tree.kind === 'scalar' ? String(read.tree.value) : written]
    const last = column.split('.').at(-1) ?? ''
    const isWithin = names.some((name) => name.includes(`{${column}}`) || (name.startsWith('^') && name.includes(last)))
    if (!isWithin && !names.some((name) => column === name || column.endsWith(`.${name}`))) expect(names).toContain(column)
  }
  const lines = text.split(/\r\n|\n|\r/)
  for (const { at, because } of unread) {
    expect(because).not.toBe('')
    expect(at.start.line).toBeGreaterThanOrEqual(1)
    expect(at.start.line).toBeLessThanOrEqual(lines.length)
    expect(at.start.column).toBeGreaterThanOrEqual(1)
    expect(at.end.line).toBe(at.start.line)
    expect(at.end.column).toBeGreaterThanOrEqual(at.start.column)
    expect(at.end.column).toBeLessThanOrEqual((lines[at.start.line - 1] ?? '').length + 1)
  }
}
