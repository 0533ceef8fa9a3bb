import { correctReadings } from '@fogline/core/judgements'
import type { Around, ThingKind } from '@fogline/ledger'
import { type Prepared, prepare } from './prepare.ts'
import type { Source } from './source.ts'

/** What is around things, prepared for their screens. */
export interface Screens {
  /** Null where there is no such thing. */
  readonly around: (kind: ThingKind, id: string) => Promise<Prepared | null>
  /** The ledger has changed: everything is asked anew. */
  readonly forget: () => void
}

/** So many are kept: a screen asks several questions about one thing, and people go back and forth. */
const most = 24

/** Keeps what was asked for last. */
export function keepScreens(ledger: Pick<Source, 'contentAround'>): Screens {
  const kept = new Map<string, Promise<Prepared | null>>()
  const around = (kind: ThingKind, id: string): Promise<Prepared | null> => {
    const key = JSON.stringify([kind, id])
    const known = kept.get(key)
    const asked = known ?? ledger.contentAround(kind, id).then((found) => (found === null ? null : toPrepared(found)))
    kept.delete(key)
    kept.set(key, asked)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    asked.catch(() => {
      if (kept.get(key) === asked) kept.delete(key)
    })
    return asked
  }
  return { around, forget: () => kept.clear() }
}

/** With what was read as people corrected it. */
export function toPrepared(around: Around): Prepared {
  return prepare({ ...around, readings: correctReadings(around.readings, around.judgements) })
}
