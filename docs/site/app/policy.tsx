import { render } from 'preact'
import { reference } from './policy/engine.js'
import { PolicyPage } from './policy/page.js'

const place = document.getElementById('policy')
if (place !== null) render(<PolicyPage engine={reference} />, place)
