import type { Evidence, SearchResult } from '@fogline/model'
import type { Prepared } from '../prepare.ts'
import type { FoundWords } from '../source.ts'
import { toArticleLabel, toEntityLabel } from './labels.ts'

/** Names and what is compared that hold all the words, in any case; a word may be the beginning of a longer one. */
export function findNames(prepared: Prepared, query: string, limit: number): readonly SearchResult[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean)
  if (words.length === 0) return []
  const holds = (text: string): boolean => {
    const lower = text.toLowerCase()
    return words.every((word) => lower.includes(word))
  }
  return [findEntities(prepared, holds), findOfPicture(prepared, holds)].flatMap((list) => list.slice(0, limit))
}

/** What the ledger found in the words of articles and statements, with the place to open. */
export function toResults(prepared: Prepared, hits: readonly FoundWords[]): readonly SearchResult[] {
  return hits.map((hit) => ({
    kind: hit.kind,
    id: hit.id,
    title: toTitle(prepared, hit),
    detail: hit.snippet,
    marks: hit.marks,
    evidence: toEvidence(prepared, hit),
  }))
}

type Holds = (text: string) => boolean

const bare = { marks: [], evidence: null }

function findEntities({ content, namesOf }: Prepared, holds: Holds): readonly SearchResult[] {
  return content.picture.entities
    .filter((entity) => [entity.name, ...entity.aliases].some(holds))
    .map((entity) => ({ entity, mentions: namesOf.get(entity.id) ?? [] }))
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map(({ entity, mentions }) => ({
      kind: 'entity',
      id: entity.id,
      title: entity.name,
      detail: `${entity.type}, named ${mentions.length === 1 ? 'once' : `${mentions.length} times`}`,
      ...bare,
    }))
}

function findOfPicture({ content }: Prepared, holds: Holds): readonly SearchResult[] {
  const { tracks, stories, contentions } = content.picture
  return [
    ...tracks
      .filter((track) => holds(track.label))
      .map(({ id, label, points }) => ({
        kind: 'track' as const,
        id,
        title: label,
        detail: `${points.length} figures`,
        ...bare,
      })),
    ...contentions
      .filter((contention) => holds(contention.topic))
      .map(({ id, topic, because }) => ({
        kind: 'contention' as const,
        id,
        title: topic,
        detail: because,
        ...bare,
      })),
    ...stories
      .filter((story) => holds(story.title))
      .map(({ id, title, articles }) => ({
        kind: 'story' as const,
        id,
        title,
        detail: `${articles.length} articles`,
        ...bare,
      })),
  ]
}

function toTitle(prepared: Prepared, { id, article, title }: FoundWords): string {
  const statement = prepared.statements.get(id)
  if (!statement) return title ?? toArticleLabel(prepared, article).title
  switch (statement.kind) {
    case 'figure':
      return statement.text
    case 'claim':
      return (
        toEntityLabel(prepared, statement.speaker?.entity ?? null)?.name ?? statement.speaker?.text ?? 'Nobody named'
      )
    case 'event':
      return statement.what
    case 'transfer':
      return statement.item
  }
}

/** The sentence of a statement; of an article the first of the words that were found. */
function toEvidence(prepared: Prepared, { id, article, snippet, marks }: FoundWords): Evidence | null {
  const statement = prepared.statements.get(id)
  if (statement) return 'sentence' in statement ? { article, ...statement.sentence } : (statement.evidence[0] ?? null)
  const text = prepared.readings.get(article)?.article.text ?? ''
  const [mark] = marks
  const words = mark ? snippet.slice(mark.start, mark.end) : ''
  const start = words ? text.indexOf(words) : -1
  return start < 0 ? null : { article, start, end: start + words.length, text: words }
}
