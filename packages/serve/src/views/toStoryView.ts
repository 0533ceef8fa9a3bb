import type { ArticleCard, ClaimView, Story, StoryView, VoiceView } from '@fogline/model'
import type { Prepared } from '../prepare.ts'
import { toContentionCard } from './toContentionCard.ts'
import { toClaimView, toEventView } from './toStatementViews.ts'
import { toTrackCard } from './toTrackCard.ts'

/** How a story unfolded and who told it. */
export function toStoryView(prepared: Prepared, story: Story): StoryView {
  const { picture } = prepared.content
  const card = prepared.storyCards.get(story.id)
  if (card === undefined) throw new Error(`a story without its card: ${story.id}`)
  const cards = story.articles.flatMap((id) => prepared.articleCards.get(id) ?? [])
  const members = new Set(story.articles)
  const isOfStory = (figure: string): boolean => members.has(prepared.figures.get(figure)?.article ?? '')
  return {
    card,
    because: story.because,
    events: story.events.flatMap((id) => {
      const event = prepared.events.get(id)
      return event ? [toEventView(prepared, event)] : []
    }),
    articles: foldCopies(cards),
    voices: toVoices(prepared, story),
    tracks: picture.tracks
      .filter((track) => track.points.some((point) => isOfStory(point.figure)))
      .flatMap((track) => toTrackCard(prepared, track.id) ?? []),
    contentions: picture.contentions
      .filter((one) => one.positions.some((side) => side.evidence.some((evidence) => members.has(evidence.article))))
      .map(toContentionCard),
  }
}

/** Originals with their copies under them; a copy whose original is not among them stands for itself. */
export function foldCopies(cards: readonly ArticleCard[]): StoryView['articles'] {
  const ids = new Set(cards.map((card) => card.id))
  const isFolded = (card: ArticleCard): boolean => card.copyOf !== null && ids.has(card.copyOf)
  return cards
    .filter((card) => !isFolded(card))
    .map((article) => ({ article, copies: cards.filter((card) => isFolded(card) && card.copyOf === article.id) }))
}

function toVoices(prepared: Prepared, story: Story): readonly VoiceView[] {
  const voices = new Map<
    string,
    { readonly holder: VoiceView['holder']; country: string | null; claims: ClaimView[] }
  >()
  for (const article of story.articles) {
    if (isCopy(prepared, article)) continue
    for (const statement of prepared.readings.get(article)?.statements ?? []) {
      if (statement.kind !== 'claim' || !statement.speaker) continue
      const claim = toClaimView(prepared, statement)
      if (!claim.speaker) continue
      const { text, entity, country } = claim.speaker
      const key = entity?.id ?? text.toLowerCase()
      const voice = voices.get(key) ?? { holder: { text: entity?.name ?? text, entity }, country, claims: [] }
      voice.claims.push(claim)
      voices.set(key, voice)
    }
  }
  return [...voices.values()].sort((a, b) => b.claims.length - a.claims.length)
}

function isCopy(prepared: Prepared, article: string): boolean {
  const original = prepared.copyOf.get(article)?.group.original
  return original !== undefined && original !== article
}
