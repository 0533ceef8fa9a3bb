import { correctReadings } from '@fogline/core/judgements'
import type { BriefContent } from '@fogline/ledger'
import type { Brief } from '@fogline/model'
import { type Keeper, keepNewest } from './keepNewest.ts'
import type { ServeInput } from './source.ts'

/** A brief with what it was made of. */
export interface KeptBrief {
  readonly content: BriefContent
  readonly brief: Brief
  /** The same with what changed since a day. */
  readonly since: (day: string) => Brief
}

/** Holds the brief between questions. */
export function keepBrief({ ledger, toBrief }: Pick<ServeInput, 'ledger' | 'toBrief'>): Keeper<KeptBrief> {
  return keepNewest(async () => {
    const found = await ledger.briefContent()
    const content = { ...found, readings: correctReadings(found.readings, found.judgements) }
    return {
      content,
      brief: toBrief(content),
      since: rememberLast((since) => toBrief(content, { since, story: null })),
    }
  })
}

/** The last answer is kept: who looks at a day looks at it more than once. */
function rememberLast<Value>(work: (key: string) => Value): (key: string) => Value {
  let last: { readonly key: string; readonly value: Value } | null = null
  return (key) => {
    if (last?.key !== key) last = { key, value: work(key) }
    return last.value
  }
}
