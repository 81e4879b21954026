import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planned } from './arbitraries.js'
import { operator, write } from './letters.js'
import { unbalanced } from './markup.js'
import { awaiting, deleted, plan, retained } from './plans.js'

const html = (more: Parameters<typeof write>[1] = {}) => write(plan([deleted, retained, awaiting]), { format: 'html', ...more })

describe('a letter in HTML', () => {
  it.each(['en', 'ja'] as const)('is one document in its language: %s', (language) => {
    const document = html({ language })
    expect(document).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}">`))
    expect(document).toMatch(/<\/html>\n$/)
    expect(document).toContain('<title>')
    expect(document.match(/<h1>/g)).toHaveLength(1)
  })

  it('needs nothing beside itself, and runs nothing', () => {
    const document = html()
    expect(document).not.toMatch(/https?:|\bsrc=|\bhref=|url\(|@import|<script|\son[a-z]+=/i)
    expect(document).toContain('prefers-color-scheme: dark')
    expect(document).toContain('@media print')
  })

  it('says what the text says', () => {
    const said = html()
      .replace(/^[\s\S]*<main>/, '')
      .replaceAll(/<[^>]*>/g, '\n')
      .replaceAll('&quot;', '"')
    for (const line of write(plan([deleted, retained, awaiting])).split('\n')) expect(said).toContain(line.replace(/^- /, '').trim())
  })

  it('prints hostile texts as texts', () => {
    const hostile = '</style><script>alert("1")</script><img src=x onerror=alert(1)> & \u202egnp.exe\u0000'
    const document = html({ operator: { name: hostile, address: `${hostile}\n${hostile}`, contact: hostile, complaints: hostile }, to: { name: hostile } })
    expect(document).not.toMatch(/<script|<img|\u202e/)
    expect(document).not.toContain('\0')
    expect(document.match(/<\/style>/g)).toHaveLength(1)
    expect(document).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;')
    expect(unbalanced(document)).toEqual([])
    const plainText = write(plan([deleted]), { operator: { ...operator, name: 'A\nB\u001b[2J' } })
    expect(plainText.split('\n')[0]).toBe('A B [2J')
  })

  it('keeps its tags in balance, whatever the plan says', () => {
    fc.assert(
      fc.property(planned, fc.constantFrom('en' as const, 'ja' as const), (given, language) => {
        expect(unbalanced(write(given, { language, format: 'html' }))).toEqual([])
      }),
    )
  })
})
