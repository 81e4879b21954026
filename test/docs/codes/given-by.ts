import ts from 'typescript'
import { checker, probes } from './compiler.js'

const engine = probes('Answers').get('engine')

/** The verbs that say, in the comment of their answer, that it can have this reason. `decide` gives what they give. */
export function givenBy(code: string): readonly string[] {
  return ['canCollect', 'canUse', 'canDisclose'].filter((verb) => namesIn(verb).includes(code))
}

/** The names in the `@returns` of a verb; of another verb that it names, those too. */
function namesIn(verb: string): readonly string[] {
  const method = engine?.getProperty(verb)
  const returns = method?.getJsDocTags(checker).find(({ name }) => name === 'returns')
  const names = [...ts.displayPartsToString(returns?.text).matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
  return names.flatMap((name) => (name.startsWith('can') && name !== verb ? namesIn(name) : [name]))
}
