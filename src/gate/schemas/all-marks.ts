import type { Mark } from '../model/columns.js'

/** What marks say is one of few things; more of them are not kept. */
const maxMarks = 16

/** Marks, each said once, by who says it first. */
export function allMarks(marks: readonly Mark[]): readonly Mark[] {
  const said = new Map<string, Mark>()
  for (const mark of marks) {
    const key = `${mark.says} ${mark.field ?? ''}`
    if (!said.has(key) && said.size < maxMarks) said.set(key, mark)
  }
  return [...said.values()]
}
