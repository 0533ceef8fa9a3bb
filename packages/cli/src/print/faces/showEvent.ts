import type { NewsEvent } from '@fogline/model'
import { wrap } from '../wrap.ts'
import { type LookUp, printEvidence, printFacts, printHeading } from './lookUp.ts'
import { nameAndId } from './nameAndId.ts'
import { supportLine } from './supportLine.ts'

/** An event: who did what to whom, where and when, and the sentences that say so. */
export function showEvent(event: NewsEvent, lookUp: LookUp): void {
  const { terminal, content } = lookUp
  const places = content.readings.flatMap(({ layers }) => layers.places.filter(({ id }) => event.places.includes(id)))
  const names = (ids: readonly string[]) => ids.flatMap((id) => nameAndId(id, lookUp) ?? []).join(', ')
  terminal.print(terminal.colors.bold(wrap(event.what, terminal.width)))
  terminal.print(terminal.colors.dim(`event ${event.id}`))
  printFacts(
    [
      ['type', [event.type, event.mode, event.acled].filter((part) => part !== null).join(' · ')],
      ['status', event.status],
      ['who', names(event.actors)],
      ['to whom', names(event.recipients)],
      ['where', [...new Set(places.map(({ name }) => name))].join(', ')],
      ['when', event.time],
      ['about', event.contexts.join(', ')],
      ['one because', event.because],
      ['support', supportLine(event.id, lookUp)],
      ['read by', event.by],
    ],
    terminal,
  )
  printHeading('Told in', terminal)
  printEvidence(event.evidence, terminal)
}
