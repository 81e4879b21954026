import { render } from 'preact'
import { Playground } from './playground/playground.js'

const place = document.querySelector('div#playground')
if (place !== null) render(<Playground />, place)
