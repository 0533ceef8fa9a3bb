import type { Credit, Removal } from '@fogline/model'
import { findCredits } from '../credits/findCredits.ts'
import type { Draft, DraftBlock } from '../draft.ts'
import { cutSummary, summaryReason } from '../forms/cutSummary.ts'
import { trimBody } from '../trimBody.ts'

/** What lines around an article state about it. */
export interface Stated {
  author?: string | null
  publishedAt?: string | null
}

interface PlacedBlock extends DraftBlock {
  readonly order: number
}

/** An article that is still being read. */
export interface OpenArticle {
  readonly title: string | null
  readonly dek: string | null
  readonly section: string | null
  readonly stated: Stated
  readonly credits: Credit[]
  readonly head: { readonly order: number; readonly text: string }[]
  readonly body: PlacedBlock[]
}

/** An article without a body as yet. */
export function openArticle(head: Pick<OpenArticle, 'title' | 'dek' | 'section'>, stated: Stated): OpenArticle {
  return { ...head, stated: { ...stated }, credits: [], head: [], body: [] }
}

/** Fewer words than this are no article. */
const fewestWords = 12

/** Ends an article where its body ends: headlines in a row, or after the last prose, are other pages'. */
export function closeArticle(open: OpenArticle): {
  readonly draft: Draft | null
  readonly removals: readonly Removal[]
} {
  const { body, box } = cutSummary(trimBody(open.body), signsOf(open))
  const words = body.filter(({ kind }) => kind !== 'heading').reduce((sum, { text }) => sum + text.split(' ').length, 0)
  if (words < fewestWords) {
    const all = [...open.head, ...open.body].map(({ order, text }) => ({ order, text }))
    return {
      draft: null,
      removals: all.map((row) => toRemoval(row, 'Too little prose for an article.', 'article/too-little')),
    }
  }
  const kept = new Set([...body, ...box].map(({ order }) => order))
  const gone = open.body.filter(({ order }) => !kept.has(order))
  return {
    draft: {
      title: open.title,
      dek: open.dek,
      section: open.section,
      author: open.stated.author ?? null,
      outlet: null,
      publishedAt: open.stated.publishedAt ?? null,
      addressDay: null,
      publishedTime: null,
      modifiedAt: null,
      canonical: null,
      metadata: [],
      language: null,
      form: null,
      body: body.map(({ kind, text }) => ({ kind, text })),
      credits: open.credits,
    },
    removals: [
      ...gone.map((row) => toRemoval(row, 'A headline without a body.', 'article/headline-without-body')),
      ...box.map((row) => toRemoval(row, summaryReason, 'article/summary-box')),
    ],
  }
}

/** What the page states of who stands behind the article. */
function signsOf({ title, stated, credits, body }: OpenArticle): readonly (string | null)[] {
  if (title === null) return []
  const credit = credits[0] ?? findCredits(body)[0]
  return [stated.author ?? null, stated.publishedAt ?? null, credit?.outlet ?? null]
}

function toRemoval(
  { order, text }: { readonly order: number; readonly text: string },
  reason: string,
  by: string,
): Removal {
  return { order, text, reason, by }
}
