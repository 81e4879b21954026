import { goTo } from '../../common/go-to.js'
import { useAround } from '../around-plan.js'
import { idOf, type Path } from '../faults.js'

/** Everything that is wrong with the request, each with a way to the place. */
export function FaultList() {
  const { words, faults } = useAround()
  const said = words.faults
  return (
    <>
      <h3>{said.title}</h3>
      <ul class="faults">
        {faults.map(({ path, text }, at) => (
          <li key={at}>
            {path[0] === 'holdings' && typeof path[1] === 'number' ? said.row(path[1] + 1, text) : text}{' '}
            <button type="button" aria-label={`${said.goTo}: ${text}`} onClick={() => goTo(placeOf(path))}>
              {said.goTo}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The control of a place, or of the nearest place around it. */
function placeOf(path: Path): HTMLElement | null {
  const around = path.map((_, at) => document.getElementById(idOf(path.slice(0, path.length - at))))
  const first = document.getElementById(idOf([...path.slice(0, 2), 'field']))
  return around.find((each) => each !== null) ?? first
}
