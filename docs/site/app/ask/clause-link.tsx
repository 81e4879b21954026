import type { Setting } from '../playground/setting.js'

interface Props {
  readonly setting: Setting
  readonly clause: string
}

/** A clause by its id: of the reference policy with its page behind it. */
export function ClauseLink({ setting, clause }: Props) {
  return setting.isReference ? <a href={`clauses/${clause}.html`}>{clause}</a> : <code>{clause}</code>
}

interface CodeProps {
  readonly setting: Setting
  readonly code: string | undefined
  readonly clause: string | undefined
}

/** A code, and the clause that it comes from, where it comes from one. */
export function CodeAndClause({ setting, code, clause }: CodeProps) {
  return (
    <>
      <code>{code}</code>
      {clause === undefined ? null : (
        <>
          {' · '}
          <ClauseLink setting={setting} clause={clause} />
        </>
      )}
    </>
  )
}
