import type { Setting } from '../playground/setting.js'

/** A clause by its id: of the reference policy with its page behind it. */
export function ClauseLink({ setting, clause }: { readonly setting: Setting; readonly clause: string }) {
  return setting.isReference ? <a href={`clauses/${clause}.html`}>{clause}</a> : <code>{clause}</code>
}
