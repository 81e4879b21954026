import type { Reason } from 'clausewise/policy'
import { inAList } from '../common/in-a-list.js'
import type { Members } from '../common/members.js'
import type { Setting } from '../playground/setting.js'
import { atMost } from './at-most.js'
import { ClauseLink } from './clause-link.js'
import { reasonRows } from './reason-rows.js'

interface Props {
  readonly setting: Setting
  readonly ask: Members
  readonly reasons: readonly Reason[]
}

/** Every reason with what was found and what would be needed, as the answer says it. */
export function ReasonsTable({ setting, ask, reasons }: Props) {
  const words = setting.words.answer
  const { shown, others } = atMost(reasons.flatMap((reason) => reasonRows(reason, ask, setting)))
  const heads = [words.code, words.where, words.found, words.needed, words.clause]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
    <section class="pg-scroll pg-found" tabIndex={0} aria-label={words.foundAndNeeded}>
      <table>
        <caption>{words.foundAndNeeded}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ code, where, found, needed, clause }, index) => (
            <tr key={index}>
              <th scope="row">{code}</th>
              <td data-head={words.where}>{where || '–'}</td>
              <td data-head={words.found}>{inAList(found, setting.language) || words.nothing}</td>
              <td data-head={words.needed}>{inAList(needed, setting.language) || '–'}</td>
              <td data-head={words.clause}>{clause === undefined ? '–' : <ClauseLink setting={setting} clause={clause} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {others === 0 ? null : <p>{words.more(others)}</p>}
    </section>
  )
}
