import { onceARun } from '../once-a-run.js'
import { installToolchains } from './toolchains.js'

/** Installs the toolchains, whichever file of tests asks first. */
export function toolchainsOnceARun(): Promise<boolean> {
  return onceARun('toolchains', async () => {
    await installToolchains()
    return true
  })
}
