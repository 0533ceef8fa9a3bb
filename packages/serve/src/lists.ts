import type {
  ArticleCard,
  ChangeCard,
  EntityRow,
  EventView,
  PlaceRow,
  SourcesView,
  StoryCard,
  TrackCard,
  TransferView,
} from '@fogline/model'
import type { Prepared } from './prepare.ts'
import { toArticleCard } from './views/toArticleCard.ts'
import { toChangeCard } from './views/toChangeView.ts'
import { toEntityRow } from './views/toEntityCard.ts'
import { toPlaceRows } from './views/toPlaceRows.ts'
import { toSourcesView } from './views/toSourcesView.ts'
import { toEventView, toTransferView } from './views/toStatementViews.ts'
import { toStoryCard } from './views/toStoryView.ts'
import { toTrackCard } from './views/toTrackView.ts'

/** The long lists, each made and sorted at its first question and kept as long as the picture. */
export interface Lists {
  readonly articles: () => readonly ArticleCard[]
  readonly entities: () => readonly EntityRow[]
  readonly tracks: () => readonly TrackCard[]
  readonly stories: () => readonly StoryCard[]
  readonly events: () => readonly EventView[]
  readonly transfers: () => readonly TransferView[]
  readonly places: () => readonly PlaceRow[]
  readonly sources: () => SourcesView
  readonly changes: () => readonly ChangeCard[]
}

const kept = new WeakMap<Prepared, Lists>()

/** The lists of a picture. */
export function listsOf(prepared: Prepared): Lists {
  const known = kept.get(prepared)
  if (known) return known
  const lists = makeLists(prepared)
  kept.set(prepared, lists)
  return lists
}

function makeLists(prepared: Prepared): Lists {
  const { readings, picture } = prepared.content
  const byWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  return {
    articles: once(() =>
      readings
        .map((reading) => toArticleCard(prepared, reading))
        .sort((a, b) => byWords(a.location, b.location) || a.index - b.index),
    ),
    entities: once(() =>
      picture.entities
        .map((entity) => toEntityRow(prepared, entity))
        .sort((a, b) => b.mentions - a.mentions || byWords(a.name, b.name)),
    ),
    tracks: once(() =>
      picture.tracks
        .map((track) => toTrackCard(prepared, track))
        .sort((a, b) => Number(b.contested) - Number(a.contested) || b.points - a.points),
    ),
    stories: once(() =>
      picture.stories
        .map((story) => toStoryCard(prepared, story))
        .sort((a, b) => b.articles - a.articles || b.events - a.events),
    ),
    events: once(() => picture.events.map((event) => toEventView(prepared, event))),
    transfers: once(() =>
      [...prepared.statements.values()]
        .filter((one) => one.kind === 'transfer')
        .map((one) => toTransferView(prepared, one)),
    ),
    places: once(() => toPlaceRows(prepared)),
    sources: once(() => toSourcesView(prepared)),
    changes: once(() => toChanges(prepared)),
  }
}

/** Newest first; those without a time of capture last, in the order of their addresses. */
function toChanges(prepared: Prepared): readonly ChangeCard[] {
  const time = ({ to }: ChangeCard): number => (to === null ? Number.NEGATIVE_INFINITY : Date.parse(to))
  return [...prepared.changes.values()]
    .map(({ history, change }) => toChangeCard(prepared, history, change))
    .sort((a, b) => {
      const [x, y] = [time(a), time(b)]
      if (x !== y) return x < y ? 1 : -1
      return a.location < b.location ? -1 : a.location > b.location ? 1 : b.version - a.version
    })
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
