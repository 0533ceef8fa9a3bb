import { dateOf, toDateInput } from '@fogline/core'
import type { Article, Edtf, Layers, Span, Statement } from '@fogline/model'
import type { MarkedEvent } from './annotatedText.ts'

/** A word that names what happened, and when. */
export interface Dated extends Span {
  readonly time: Edtf | null
  /** Is it the day of telling, that stands in where words give no date? */
  readonly isDefault: boolean
}

/** The set's own words for events, with the date that the reader's `dateOf` gives them: the function by which event mentions are dated. */
export function toDated(events: readonly MarkedEvent[], article: Article, layers: Layers): readonly Dated[] {
  const input = toDateInput(article, { ...layers, attributions: layers.attributions.filter((one) => !one.isAttitude) })
  return events.map(({ start, end }) => {
    const value = dateOf(input, { start, end })?.value ?? null
    return { start, end, time: value?.date ?? null, isDefault: value !== null && value.time === null }
  })
}

/** All to which Fogline gives a date by itself: event mentions, and claims by their cues ("said on Friday" happened too). */
export function toFound(
  { eventMentions, times }: Pick<Layers, 'eventMentions' | 'times'>,
  statements: readonly Statement[],
): readonly Dated[] {
  const valueOf = new Map(times.map(({ id, value }) => [id, value]))
  const claims = statements.flatMap((one) => (one.kind === 'claim' ? [one] : []))
  return [
    ...eventMentions.map(({ trigger: { start, end }, time, impliedTime }) => ({
      start,
      end,
      time: time ?? impliedTime ?? null,
      isDefault: time === null,
    })),
    ...claims.map(({ cue: { start, end }, when }) => ({
      start,
      end,
      time: valueOf.get(when ?? '') ?? null,
      isDefault: false,
    })),
  ]
}
