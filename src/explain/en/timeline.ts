import type { TimelineWords } from '../language.js'
import { requests } from './plan.js'
import { day } from './words.js'

export const timeline: TimelineWords = {
  headings: { what: 'what', where: 'where', action: 'action', until: 'kept until', due: 'done by' },
  actions: { delete: 'delete', retain: 'retain', await: 'await', suspend: 'suspend', 'stop-disclosure': 'stop disclosure' },
  awaits: {
    event: ({ event }) => event,
    release: ({ hold }) => `hold ${hold}`,
    'end-of-calendar': () => 'after 9999',
  },
  title: ({ request, requestedOn, asOf }) => `Request ${requests[request]}, arrived on ${day(requestedOn)}; planned as of ${day(asOf)}.`,
  scale: (from, to) => `The bars run from ${day(from)} to ${day(to)}.`,
  legend: ({ kept, toAct, outOfUse, open }) => `${kept} kept   ${toAct} time to act   ${outOfUse} out of use   ${open} no end known`,
  documents: (count) => `${count} documents`,
  times: (name, count) => `${name} x${count}`,
  others: (count) => `+${count}`,
  separator: ', ',
  nothing: 'There are no holdings.',
}
