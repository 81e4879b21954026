import type { Command } from 'commander'
import { manifestJsonSchema } from '../../gate/json-schema.js'
import type { Exit } from '../exit.js'
import { exits } from '../exit.js'
import type { Io } from '../io.js'
import { policyIn, policyOption } from '../policy-file.js'

/** `clausewise schema`. */
export function schemaCommand(program: Command, io: Io, ended: (exit: Exit) => void): void {
  program
    .command('schema')
    .description('print the JSON Schema of a manifest, for editors; it knows the names of the policy')
    .addOption(policyOption())
    .addHelpText(
      'after',
      `
That of the reference policy stands in the package: node_modules/clausewise/docs/manifest.schema.json.
Whether what a manifest names is declared in it, \`clausewise check\` alone says.

Exit codes: 0 printed; 2 the call or the policy is wrong; 4 a fault of clausewise.

Example:
  clausewise schema --policy shop.yaml > shop.manifest.schema.json
  and in the first line of the manifest: # yaml-language-server: $schema=./shop.manifest.schema.json`,
    )
    .action(async ({ policy }: { readonly policy?: string }) => {
      await io.out.write(`${JSON.stringify(manifestJsonSchema(policyIn(policy, io, 'en')), null, 2)}\n`)
      ended(exits.clean)
    })
}
