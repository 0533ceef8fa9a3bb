import { type Article, type Block, hashId } from '@fogline/model'
import { detectLanguage } from './detectLanguage.ts'
import type { Draft, DraftBlock } from './draft.ts'
import { findCredits } from './findCredits.ts'
import { toForm } from './toForm.ts'

/** Lays out the final text (title, dek, body, a blank line between blocks) and gives the article its ids. */
export function toArticle(draft: Draft, { page, index }: { readonly page: string; readonly index: number }): Article {
  const head: DraftBlock[] = []
  if (draft.title !== null) head.push({ kind: 'title', text: draft.title })
  if (draft.dek !== null) head.push({ kind: 'dek', text: draft.dek })
  const { text, blocks } = layOut([...head, ...draft.body])
  const { body, credits, addressDay, form: _, ...stated } = draft
  return {
    ...stated,
    id: hashId([page, index, text]),
    textId: hashId([text]),
    page,
    index,
    author: isNobody(draft.author) ? null : draft.author,
    publishedAt: draft.publishedAt ?? addressDay,
    publishedBasis: draft.publishedAt !== null ? 'stated' : addressDay === null ? null : 'implied',
    language: detectLanguage(body.map((block) => block.text).join('\n')) ?? draft.language,
    form: toForm(draft),
    text,
    bodyStart: blocks[head.length]?.start ?? text.length,
    blocks,
    credits: [...credits, ...findCredits(body)],
  }
}

function layOut(drafts: readonly DraftBlock[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const blocks: Block[] = []
  let at = 0
  for (const { kind, text } of drafts) {
    blocks.push({ kind, start: at, end: at + text.length })
    at += text.length + 2
  }
  return { text: drafts.map((draft) => draft.text).join('\n\n'), blocks }
}

function isNobody(author: string | null): boolean {
  return author !== null && /^(?:admin|staff|editor|unknown|webmaster|guest)$/i.test(author)
}
