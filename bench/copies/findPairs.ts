import { toFingerprint } from '@fogline/core'
import type { Article } from '@fogline/model'
import { findCandidates } from '../../packages/core/src/duplicates/findCandidates.ts'
import { findOverlaps } from '../../packages/core/src/duplicates/findOverlaps.ts'
import { type CopyText, pairKey } from './copyText.ts'

/** What a method found: the pairs, and how many it had to look at. */
export interface FoundPairs {
  readonly pairs: ReadonlySet<string>
  readonly candidates: ReadonlySet<string>
  readonly ms: number
}

/** The pairs of copies that the ledger would find. */
export function findPairs(texts: readonly CopyText[]): FoundPairs {
  const started = performance.now()
  const articles = texts.map(toArticle)
  const fingerprints = articles.map(toFingerprint)
  const overlaps = findOverlaps(fingerprints, articles)
  const pairs = texts.flatMap(({ id }) => overlaps.partners(id).map((partner) => pairKey(id, partner)))
  const ms = performance.now() - started
  const idAt = (at: number): string => fingerprints[at]?.article ?? ''
  const candidates = findCandidates(fingerprints).map(([a, b]) => pairKey(idAt(a), idAt(b)))
  return { pairs: new Set(pairs), candidates: new Set([...candidates, ...pairs]), ms }
}

function toArticle({ id, text }: CopyText): Article {
  return {
    id,
    textId: id,
    page: id,
    index: 0,
    title: null,
    dek: null,
    section: null,
    author: null,
    outlet: null,
    publishedAt: null,
    publishedBasis: null,
    publishedTime: null,
    modifiedAt: null,
    canonical: null,
    language: 'en',
    form: 'report',
    text,
    bodyStart: 0,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    credits: [],
    metadata: [],
  }
}
