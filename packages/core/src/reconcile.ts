import type { Neighbourhood, Picture } from '@fogline/model'

/** Placeholder: being written. */
export function reconcile({ readings }: Neighbourhood): Picture {
  const events = readings.flatMap((reading) =>
    reading.statements.flatMap((s) => (s.kind === 'event' ? [{ ...s, members: [s.id], because: '' }] : [])),
  )
  return { version: 'none', copies: [], entities: [], events, stories: [], tracks: [], contentions: [], support: [] }
}
