import { type Article, type Block, hashId, type MetadataValue } from '@fogline/model'
import { findCredits } from './credits/findCredits.ts'
import { detectLanguage } from './detectLanguage.ts'
import type { Draft, DraftBlock } from './draft.ts'
import { toForm } from './toForm.ts'

/** Lays out the final text (title, dek, body, a blank line between blocks) and gives the article its ids. */
export function toArticle(draft: Draft, { page, index }: { readonly page: string; readonly index: number }): Article {
  const head: DraftBlock[] = []
  if (draft.title !== null) head.push({ kind: 'title', text: draft.title })
  if (draft.dek !== null) head.push({ kind: 'dek', text: draft.dek })
  const { text, blocks } = layOut([...head, ...draft.body])
  const { body, credits, addressDay, form: _, ...stated } = draft
  const told = detectLanguage(body.map((block) => block.text).join('\n'))
  return {
    ...stated,
    id: hashId([page, index, text]),
    textId: hashId([text]),
    page,
    index,
    publishedAt: draft.publishedAt ?? addressDay,
    publishedBasis: draft.publishedAt !== null ? 'stated' : addressDay === null ? null : 'implied',
    language: told ?? draft.language,
    form: toForm(draft),
    text,
    bodyStart: blocks[head.length]?.start ?? text.length,
    blocks,
    credits: [...credits, ...findCredits(body)],
    metadata: told === null ? draft.metadata : withWords(draft.metadata, told),
  }
}

/** The words of a text tell its language better than its page does: frames and templates carry the wrong one. */
function withWords(metadata: readonly MetadataValue[], told: string): readonly MetadataValue[] {
  const stated = metadata.filter(({ field }) => field === 'language')
  const lost = stated.map((one): MetadataValue => {
    const because = one.value === told ? 'Says the same.' : 'The words of the text go first.'
    return { ...one, chosen: false, because }
  })
  const because = stated.some(({ value }) => value === told)
    ? 'Told from the words of the text; the page says the same.'
    : 'Told from the words of the text.'
  const words: MetadataValue = { field: 'language', place: 'words', text: told, value: told, chosen: true, because }
  return [...metadata.filter(({ field }) => field !== 'language'), words, ...lost]
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
