import type { ArticleReading, Figure, PicturePart, TopicCase } from '@fogline/model'

/** A part of the picture with what it was made of: the readings of a neighbourhood, or the cases of a topic. */
export interface Given {
  readonly scope: string
  readonly part: PicturePart
  readonly readings: readonly ArticleReading[]
  readonly cases: readonly TopicCase[]
}

/** A figure, and the article that speaks for its own and all copies of it. */
export interface ToldFigure {
  readonly figure: Figure
  readonly voice: string
}

/** By the id of each article that is a copy or is copied, the original. */
export function originalsOf({ copies }: PicturePart): ReadonlyMap<string, string> {
  return new Map(copies.flatMap(({ original, members }) => members.map(({ article }) => [article, original] as const)))
}

/** The figures that a part's tracks may hold. */
export function figuresOf({ part, readings, cases }: Given): ReadonlyMap<string, ToldFigure> {
  const originals = originalsOf(part)
  const ofCases = cases.flatMap((one) =>
    one.kind === 'figure' ? [[one.id, { figure: one.figure, voice: one.told.voice }] as const] : [],
  )
  const ofReadings = readings.flatMap(({ statements }) =>
    statements.flatMap((one) =>
      one.kind === 'figure'
        ? [[one.id, { figure: one, voice: originals.get(one.article) ?? one.article }] as const]
        : [],
    ),
  )
  return new Map([...ofCases, ...ofReadings])
}
