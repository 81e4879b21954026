import { existsSync } from 'node:fs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The program of a Chromium: the one that `CHROMIUM` names, or the first that stands in a usual place. */
export function findChromium(): string {
  const places = process.env.CHROMIUM ? [process.env.CHROMIUM] : usual
  const found = places.find((place) => existsSync(place))
  if (found !== undefined) return found
  throw new Error(
    `These tests open the package in a browser, and there is no Chromium at ${places.join(', ')}. Install one (Debian: apt-get install chromium), or name it: CHROMIUM=/path/to/chromium npm test`,
  )
}
