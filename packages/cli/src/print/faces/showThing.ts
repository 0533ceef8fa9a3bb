import { assertNever, type LedgerContent } from '@fogline/model'
import { findById } from '../../steps/findById.ts'
import type { Terminal } from '../../terminal.ts'
import { toLookUp } from './lookUp.ts'
import { showArticle } from './showArticle.ts'
import { showClaim } from './showClaim.ts'
import { showContention } from './showContention.ts'
import { showEntity } from './showEntity.ts'
import { showEvent } from './showEvent.ts'
import { showFigure } from './showFigure.ts'
import type { ShownKind } from './shownKinds.ts'
import { showStory } from './showStory.ts'
import { showTrack } from './showTrack.ts'
import { showTransfer } from './showTransfer.ts'

/** What to show. `position` is where in an article, in UTF-16 code units; null for the whole of it. */
export interface Wish {
  readonly kind: ShownKind
  readonly id: string
  readonly position: number | null
}

/** One thing of the ledger for a person, with the words that it rests on. */
export function showThing({ kind, id, position }: Wish, content: LedgerContent, terminal: Terminal): void {
  const lookUp = toLookUp(content, terminal)
  const { picture, readings } = content
  const statements = readings.flatMap((reading) => reading.statements)
  switch (kind) {
    case 'article': {
      const { id: article } = findById(
        kind,
        readings.map((reading) => reading.article),
        id,
      )
      const reading = lookUp.reading(article)
      return reading === undefined ? undefined : showArticle(reading, position, lookUp)
    }
    case 'story':
      return showStory(findById(kind, picture.stories, id), lookUp)
    case 'track':
      return showTrack(findById(kind, picture.tracks, id), lookUp)
    case 'contention':
      return showContention(findById(kind, picture.contentions, id), lookUp)
    case 'entity':
      return showEntity(findById(kind, picture.entities, id), lookUp)
    case 'event':
      return showEvent(findById(kind, picture.events, id), lookUp)
    case 'claim':
      return showClaim(
        findById(
          kind,
          statements.filter((s) => s.kind === kind),
          id,
        ),
        lookUp,
      )
    case 'figure':
      return showFigure(
        findById(
          kind,
          statements.filter((s) => s.kind === kind),
          id,
        ),
        lookUp,
      )
    case 'transfer':
      return showTransfer(
        findById(
          kind,
          statements.filter((s) => s.kind === kind),
          id,
        ),
        lookUp,
      )
    default:
      return assertNever(kind)
  }
}
