import { once } from '../../compile/once.js'
import type { Context } from './context.js'

/** Asks with the same key once in a check. The questions that an answer took are counted each time: how many are told does not depend on what is remembered. */
export function askedOnce<Answer>(): (key: string, context: Context, ask: () => Answer) => Answer {
  const answersOf = once((_: Context) => new Map<string, { readonly answer: Answer; readonly questions: number }>())
  return (key, context, ask) => {
    const answers = answersOf(context)
    const known = answers.get(key)
    if (known !== undefined) {
      context.ask.again(known.questions)
      return known.answer
    }
    const before = context.ask.count()
    const answer = ask()
    answers.set(key, { answer, questions: context.ask.count() - before })
    return answer
  }
}
