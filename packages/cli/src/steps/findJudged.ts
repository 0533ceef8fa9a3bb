import type { LedgerContent } from '@fogline/model'
import { findById } from './findById.ts'

/** The whole ids of what is judged; an error where one means nothing, or more than one thing. Names of outlets and entities stay as they are. */
export function findJudged(
  { readings, picture, judgements }: LedgerContent,
  verdict: string,
  about: readonly string[],
): readonly string[] {
  const rows: readonly { readonly id: string }[] =
    verdict === 'undo'
      ? judgements
      : [
          ...picture.stories,
          ...picture.events,
          ...picture.entities,
          ...readings.flatMap(({ article, layers, statements }) => [article, ...layers.entities, ...statements]),
        ]
  const kind = verdict === 'undo' ? 'judgement' : 'thing'
  return about.map((id) => (/^(?:outlet|entity) /.test(id) ? id : findById(kind, rows, id).id))
}
