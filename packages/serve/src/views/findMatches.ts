import { trackLabel } from '@fogline/core/writers'
import type { SearchHit } from '@fogline/ledger'
import type { Evidence, SearchResult } from '@fogline/model'
import type { Source } from '../source.ts'
import { nameTopic } from './toContentionCard.ts'

const bare = { marks: [], evidence: null }

/** Names and what is compared that hold all the words, in any case; a word may be the beginning of a longer one. */
export async function findNames(
  ledger: Pick<Source, 'named'>,
  words: string,
  limit: number,
): Promise<readonly SearchResult[]> {
  const part = { words, limit }
  const [entities, ofPicture] = [await findEntities(ledger, part), await findOfPicture(ledger, part)]
  return [...entities, ...ofPicture.slice(0, limit)]
}

/** What the ledger found in the words of articles and statements, with the place to open. */
export function toResults(hits: readonly SearchHit[]): readonly SearchResult[] {
  return hits.map((hit) => ({
    kind: hit.kind,
    id: hit.id,
    title: toTitle(hit),
    detail: hit.snippet,
    marks: hit.marks,
    evidence: toEvidence(hit),
  }))
}

interface Part {
  readonly words: string
  readonly limit: number
}

async function findEntities(ledger: Pick<Source, 'named'>, part: Part): Promise<readonly SearchResult[]> {
  return (await ledger.named('entities', part)).map(({ id, name, type, mentions }) => ({
    kind: 'entity',
    id,
    title: name,
    detail: `${type}, named ${mentions === 1 ? 'once' : `${mentions} times`}`,
    ...bare,
  }))
}

async function findOfPicture(ledger: Pick<Source, 'named'>, part: Part): Promise<readonly SearchResult[]> {
  const [tracks, contentions, stories] = [
    await ledger.named('tracks', part),
    await ledger.named('contentions', part),
    await ledger.named('stories', part),
  ]
  return [
    ...tracks.map(({ id, label, points }) => ({
      kind: 'track' as const,
      id,
      title: trackLabel(label),
      detail: points === 1 ? 'one figure' : `${points} figures`,
      ...bare,
    })),
    ...contentions.map((contention) => ({
      kind: 'contention' as const,
      id: contention.id,
      title: nameTopic(contention),
      detail: contention.because,
      ...bare,
    })),
    ...stories.map(({ id, title, articles }) => ({
      kind: 'story' as const,
      id,
      title,
      detail: articles === 1 ? 'one article' : `${articles} articles`,
      ...bare,
    })),
  ]
}

function toTitle({ statement, title, article, speaker }: SearchHit): string {
  switch (statement?.kind) {
    case undefined:
      return title ?? article
    case 'figure':
      return statement.text
    case 'claim':
      return speaker ?? statement.speaker?.text ?? 'Nobody named'
    case 'event':
      return statement.what
    case 'transfer':
      return statement.item
  }
}

/** The sentence of a statement; of an article the first of the words that were found. */
function toEvidence({ statement, article, start, snippet, marks }: SearchHit): Evidence | null {
  if (statement !== null)
    return 'sentence' in statement ? { article, ...statement.sentence } : (statement.evidence[0] ?? null)
  const [mark] = marks
  if (start === null || mark === undefined) return null
  return { article, start, end: start + mark.end - mark.start, text: snippet.slice(mark.start, mark.end) }
}
