import type { BriefLine, Evidence, NewsEvent, Story } from '@fogline/model'
import { compressSentence } from './compressSentence.ts'
import type { ContentIndex } from './contentIndex.ts'
import { isComment } from './isComment.ts'
import { leansOnOthers, nameSubject } from './nameSubject.ts'
import { standing } from './standing.ts'

/** PLOVER intensity by type (PLOVER 2.0 manual, CC BY-SA 4.0), as distance from neutral: material conflict weighs most. */
const intensity: Readonly<Record<NewsEvent['type'], number>> = {
  ASSAULT: 9,
  AID: 8,
  COOPERATE: 8,
  COERCE: 7,
  RETREAT: 6.5,
  SANCTION: 6,
  MOBILIZE: 6,
  PROTEST: 5,
  SUPPORT: 5,
  CONCEDE: 4.5,
  THREATEN: 4.5,
  ACCUSE: 3,
  REJECT: 3,
  AGREE: 3,
  CONSULT: 2.5,
  REQUEST: 2,
}

/** At most this many lines for one story, so that one loud story does not fill the page. */
const perStory = 2

/** What weighs less is talk about events: a consultation that one undated article of one story mentions weighs 5. */
const least = 5

/** Key developments: the weightiest events of each story, each told by the sentence it rests on. Unchecked. */
export function developments(stories: readonly Story[], index: ContentIndex, limit: number): readonly BriefLine[] {
  const used = new Set<string>()
  const lines = stories.flatMap((story) =>
    index
      .eventsOf(story.id)
      .filter((event) => event.status !== 'hypothetical' && index.support(event.id)?.status !== 'discounted')
      .map((event) => ({ event, weight: weightOf(event, story, index) }))
      .sort((a, b) => b.weight - a.weight || (a.event.id < b.event.id ? -1 : 1))
      .flatMap(({ event, weight }) => toLine(event, weight, index, used))
      .slice(0, perStory),
  )
  return lines
    .sort((a, b) => b.weight - a.weight || (a.line.about < b.line.about ? -1 : 1))
    .filter(({ weight }) => weight > least)
    .slice(0, limit)
    .map(({ line }) => line)
}

/** By intensity, by how many texts tell the story, by origins, and by how much is known of it; behind the rest what only a digest tells. */
function weightOf(event: NewsEvent, story: Story, index: ContentIndex): number {
  const support = index.support(event.id)
  const texts = new Set(story.articles.filter((id) => !index.isCopy(id))).size
  const known =
    (event.places.length > 0 ? 1.5 : 0) + (event.actors.length > 0 ? 1 : 0) + (event.recipients.length > 0 ? 0.5 : 0)
  const figures = event.evidence.some((e) =>
    /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)\b/i.test(e.text),
  )
    ? 1.5
    : 0
  const planned = event.status === 'planned' ? -2 : 0
  const lede = event.evidence.some((e) => isLede(e, index)) ? 2.5 : 0
  const quoted = event.evidence.every((e) => /^[“"]/.test(e.text)) ? -4 : 0
  const digest = support?.articles === 0 ? -6 : 0
  const comment = event.evidence.every((e) => isComment(e.text)) ? -8 : 0
  const told = 1.5 * Math.log2(1 + texts) + 2 * ((support?.origins ?? 1) - 1)
  return intensity[event.type] + told + known + figures + planned + lede + quoted + digest + comment
}

function toLine(
  event: NewsEvent,
  weight: number,
  index: ContentIndex,
  used: Set<string>,
): readonly { readonly line: BriefLine; readonly weight: number }[] {
  const evidence = bestWords(event, index, used)
  if (evidence === undefined) return []
  used.add(evidence.text)
  const named = nameSubject(evidence, index)
  const text = compressSentence(named.text)
  const leans = leansOnOthers(text) ? 4 : 0
  const line = { ...named, text, about: event.id, standing: standing(index.support(event.id), index) }
  return [{ line, weight: weight - leans }]
}

/** Sentences of the body that nobody used yet; what tells the event itself before what the narrator makes of it. */
function bestWords(event: NewsEvent, index: ContentIndex, used: ReadonlySet<string>): Evidence | undefined {
  const free = event.evidence.filter((e) => isBody(e.article, e.start, index) && !used.has(e.text))
  return (
    free.find((e) => !isComment(e.text) && !leansOnOthers(e.text)) ?? free.find((e) => !isComment(e.text)) ?? free[0]
  )
}

function isBody(article: string, start: number, index: ContentIndex): boolean {
  return start >= (index.article(article)?.bodyStart ?? 0)
}

/** Does the sentence stand in the first paragraph of the body? */
function isLede(evidence: Evidence, index: ContentIndex): boolean {
  const article = index.article(evidence.article)
  const first = article?.blocks.find((block) => block.start >= article.bodyStart && block.kind === 'paragraph')
  return first !== undefined && first.start <= evidence.start && evidence.end <= first.end
}
