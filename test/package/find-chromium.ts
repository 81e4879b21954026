import { existsSync } from 'node:fs'
import { broughtChromium } from './toolchains.js'
import { toolchainsOnceARun } from './toolchains-once-a-run.js'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The program of a Chromium: the one that `CHROMIUM` names, the first that stands in a usual place, or the one brought along. */
export async function findChromium(): Promise<string> {
  const places = process.env.CHROMIUM ? [process.env.CHROMIUM] : usual
  const there = places.find((place) => existsSync(place))
  if (there !== undefined) return there
  if (!process.env.CHROMIUM) {
    await toolchainsOnceARun()
    const brought = await broughtChromium()
    if (brought !== undefined) return brought
  }
  throw new Error(
    `These tests open the package in a browser, and there is no Chromium at ${places.join(', ')}. Install one (Debian: apt-get install chromium), or name it: CHROMIUM=/path/to/chromium npm test`,
  )
}
