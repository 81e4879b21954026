import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sbomOf } from './sbom.js'
import { foldersIn, type Lock } from './shipped.js'

/** Writes the list of what is shipped beside the built files, when the package is packed. npm says what is locked, the source maps what is carried. */
const { name } = JSON.parse(readFileSync('package.json', 'utf8'))
const { packages }: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const carried = foldersIn('dist').map((folder) => `${folder.replace(/^.*node_modules\//, '')}@${packages[folder]?.version}`)
const listed = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'library'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
})
writeFileSync(join('dist', 'sbom.cdx.json'), `${JSON.stringify(sbomOf(JSON.parse(listed), name, carried), null, 2)}\n`)
