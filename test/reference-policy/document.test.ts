import { describe, expect, it } from 'vitest'
import { definePolicy } from '../../src/define/define-policy.js'
import { document } from '../../src/reference/document.js'

describe('the reference policy', () => {
  it('is nothing but data: printed and read again, it is the same', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })

  it('is a sound policy, and its names are the types of its vocabulary', () => {
    const { document: defined, identity } = definePolicy(document)
    expect(defined).toEqual(document)
    expect(identity).toMatchObject({ id: 'reference-jp', version: '2026-11' })
  })

  it('says which policy it is, and from when', () => {
    expect(document).toMatchObject({ id: 'reference-jp', version: '2026-11', effectiveOn: '2026-11-01', jurisdiction: 'JP' })
  })
})
