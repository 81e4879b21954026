import type { Day } from 'clausewise'
import { dayOf } from '../common/meaning.js'
import { useSpoken } from './spoken.js'

export function DayShown({ day }: { readonly day: Day }) {
  const { language } = useSpoken()
  return <time dateTime={day}>{dayOf(day, language)}</time>
}
