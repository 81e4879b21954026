import type { ComponentChildren } from 'preact'
import { Section } from '../section.js'
import { Wide } from '../wide.js'

interface Props {
  /** What the table of contents leads to. */
  readonly id: string
  readonly words: { readonly title: string; readonly says: string }
  /** The heads of the columns. */
  readonly heads: readonly string[]
  /** The rows. */
  readonly children: ComponentChildren
}

/** Kinds of the policy in a table, a row each. */
export function KindsTable({ id, words: { title, says }, heads, children }: Props) {
  return (
    <Section id={id} title={title} says={says}>
      <Wide label={title}>
        <table class="brief">
          <caption>{title}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </Wide>
    </Section>
  )
}
