import { render } from 'preact'
import { reference } from './policy/engine.js'
import { PolicyPage } from './policy/page.js'

const place = document.getElementById('policy')
if (place !== null) {
  // What stood there for those without scripts is shown anew, and can now be picked from.
  place.replaceChildren()
  render(<PolicyPage engine={reference} fragment={location.hash} />, place)
}
