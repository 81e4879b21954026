import type { ComponentChildren } from 'preact'

interface Props {
  /** What the table of contents leads to. */
  readonly id: string
  readonly title: string
  readonly says: string
  readonly children: ComponentChildren
}

/** A part of the page. Its heading takes the focus of whoever comes from the table of contents. */
export function Section({ id, title, says, children }: Props) {
  return (
    <div class={id}>
      <h2 id={`policy-${id}`} tabIndex={-1}>
        {title}
      </h2>
      <p>{says}</p>
      {children}
    </div>
  )
}
