import type { Evidence, SearchResult } from '@fogline/model'
import type { Prepared } from '../prepare.ts'
import { toArticleLabel, toEntityLabel } from './labels.ts'

/** Everything that holds all the words, names first. Case does not matter; a word may be the beginning of a longer one. */
export function findMatches(prepared: Prepared, query: string, limit: number): readonly SearchResult[] {
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const holds = (text: string): boolean => {
    const lower = text.toLowerCase()
    return words.every((word) => lower.includes(word))
  }
  const lists = [
    findEntities(prepared, holds),
    findOfPicture(prepared, holds),
    findArticles(prepared, holds, words[0] ?? ''),
    findStatements(prepared, holds),
  ]
  const share = Math.max(5, Math.ceil(limit / lists.length))
  return lists.flatMap((list) => list.slice(0, share)).slice(0, limit)
}

type Holds = (text: string) => boolean

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
      evidence: null,
    }))
}

function findOfPicture({ content }: Prepared, holds: Holds): readonly SearchResult[] {
  const { tracks, stories, contentions } = content.picture
  const none = { evidence: null }
  return [
    ...tracks
      .filter((track) => holds(track.label))
      .map(({ id, label, points }) => ({
        ...none,
        kind: 'track' as const,
        id,
        title: label,
        detail: `${points.length} figures`,
      })),
    ...contentions
      .filter((contention) => holds(contention.topic))
      .map(({ id, topic, because }) => ({
        ...none,
        kind: 'contention' as const,
        id,
        title: topic,
        detail: because,
      })),
    ...stories
      .filter((story) => holds(story.title))
      .map(({ id, title, articles }) => ({
        ...none,
        kind: 'story' as const,
        id,
        title,
        detail: `${articles.length} articles`,
      })),
  ]
}

function findArticles(prepared: Prepared, holds: Holds, word: string): readonly SearchResult[] {
  return prepared.content.readings
    .filter(({ article }) => holds(article.text))
    .map(({ article }): SearchResult => {
      const at = Math.max(0, article.text.toLowerCase().indexOf(word))
      const evidence = { article: article.id, start: at, end: at + word.length }
      return {
        kind: 'article',
        id: article.id,
        title: toArticleLabel(prepared, article.id).title,
        detail: toExcerpt(article.text, at),
        evidence: { ...evidence, text: article.text.slice(evidence.start, evidence.end) },
      }
    })
}

function findStatements(prepared: Prepared, holds: Holds): readonly SearchResult[] {
  const results: SearchResult[] = []
  for (const statement of prepared.statements.values()) {
    if (statement.kind !== 'claim' && statement.kind !== 'figure') continue
    if (!holds(statement.sentence.text)) continue
    const evidence: Evidence = { article: statement.article, ...statement.sentence }
    const title =
      statement.kind === 'figure'
        ? [statement.text, statement.what].filter(Boolean).join(' ')
        : (toEntityLabel(prepared, statement.speaker?.entity ?? null)?.name ?? statement.speaker?.text ?? 'unnamed')
    results.push({ kind: statement.kind, id: statement.id, title, detail: statement.sentence.text, evidence })
  }
  return results
}

function toExcerpt(text: string, at: number): string {
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - 60)))
  const end = at + 120
  return `${start > 0 ? '…' : ''}${text.slice(start, end).replace(/\s+/gu, ' ').trim()}${end < text.length ? '…' : ''}`
}
