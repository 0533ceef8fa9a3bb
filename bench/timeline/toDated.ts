import type { Edtf, Layers, Span, Statement } from '@fogline/model'

/** A word that names what happened, and when. */
export interface Dated extends Span {
  readonly time: Edtf | null
}

/** All to which Fogline gives a date: event mentions, and claims by their cues ("said on Friday" happened too). */
export function toDated(
  { eventMentions, times }: Pick<Layers, 'eventMentions' | 'times'>,
  statements: readonly Statement[],
): readonly Dated[] {
  const valueOf = new Map(times.map(({ id, value }) => [id, value]))
  const claims = statements.flatMap((one) => (one.kind === 'claim' ? [one] : []))
  return [
    ...eventMentions.map(({ trigger: { start, end }, time }) => ({ start, end, time })),
    ...claims.map(({ cue: { start, end }, when }) => ({ start, end, time: valueOf.get(when ?? '') ?? null })),
  ]
}
