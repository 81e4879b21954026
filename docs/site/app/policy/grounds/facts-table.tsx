import { useMemo } from 'preact/hooks'
import { meaning } from '../../common/meaning.js'
import type { AnyEngine } from '../engine.js'
import { goTo } from '../go-to.js'
import { GroundName, Term } from '../named.js'
import { namesOf } from '../names-of.js'
import { useSpoken } from '../spoken.js'
import { Wide } from '../wide.js'
import { metAlone } from './met-alone.js'
import { type Role, roleOf } from './role-of.js'

/** Which ground asks which fact. */
export function FactsTable({ engine }: { readonly engine: AnyEngine }) {
  const { document, language, words } = useSpoken()
  const { grounds } = namesOf(document)
  const rows = useMemo(() => rowsOf(engine), [engine])
  const signs: readonly Role[] = ['alone', 'together', 'record']
  return (
    <>
      <ul class="legend">
        {signs.map((role) => (
          <li key={role}>
            <b aria-hidden="true">{words.grounds.signs[role]}</b> {words.grounds.roles[role]}
          </li>
        ))}
      </ul>
      <Wide label={words.grounds.caption}>
        <table class="facts">
          <caption>{words.grounds.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.grounds.fact}</th>
              {grounds.map((ground) => (
                <th scope="col" key={ground}>
                  <a href={`#policy-ground-${ground}`} onClick={(event) => goTo(event, `policy-ground-${ground}`)}>
                    <span aria-hidden="true">{document.grounds?.[ground]?.number ?? ground}</span>
                    <span class="unseen">{meaning(document.grounds?.[ground]?.means, language) ?? ground}</span>
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ fact, roles }) => (
              <tr key={fact}>
                <th scope="row">
                  <Term name={fact} />
                </th>
                {roles.map((role, column) => (
                  <td key={grounds[column]} class={role === undefined ? '' : 'asked'}>
                    {role === undefined ? null : (
                      <>
                        <b aria-hidden="true">{words.grounds.signs[role]}</b>
                        <span class="unseen">{words.grounds.roles[role]}</span>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      <ul class="numbers">
        {grounds.map((ground) => (
          <li key={ground}>
            <GroundName name={ground} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface Row {
  readonly fact: string
  /** What the fact does on each ground; nothing where the ground does not ask it. */
  readonly roles: readonly (Role | undefined)[]
}

function rowsOf(engine: AnyEngine): readonly Row[] {
  const { document } = engine.policy
  const { facts, grounds } = namesOf(document)
  return facts
    .map((fact) => ({
      fact,
      roles: grounds.map((ground) => {
        const asks = document.grounds?.[ground]
        return asks?.facts?.includes(fact) ? roleOf(asks, fact, metAlone(engine, ground, fact)) : undefined
      }),
    }))
    .filter(({ roles }) => roles.some((role) => role !== undefined))
}
