import type { Removal } from '@fogline/model'
import type { Draft, DraftBlock, Drafts } from './draft.ts'
import { placeToCut } from './placeToCut.ts'

/** In UTF-16 code units. The longest report of 700 real pages has 90,000; past this a page is a book or a trap. */
const limits = { article: 200_000, page: 2_000_000 }

const long: Pick<Removal, 'reason' | 'by'> = {
  reason: 'Past the length to which an article is read.',
  by: 'article/too-long',
}

/** Ends an article, and a page, where they grow past all reading; what stands after that is a removal like any other. */
export function clipDrafts({ drafts, removals }: Drafts): Drafts {
  const kept: Draft[] = []
  const rest: string[] = []
  let left = limits.page
  for (const draft of drafts) {
    const clip = clipBody(draft.body, Math.min(left, limits.article))
    for (const text of clip.rest) rest.push(text)
    left -= clip.length
    if (clip.body.length > 0) kept.push({ ...draft, body: clip.body })
    else rest.push(...[draft.title, draft.dek].flatMap((text) => text ?? []))
  }
  if (rest.length === 0) return { drafts, removals }
  const first = removals.reduce((last, { order }) => Math.max(last, order), -1) + 1
  return { drafts: kept, removals: [...removals, ...rest.map((text, at) => ({ ...long, order: first + at, text }))] }
}

interface Clip {
  readonly body: readonly DraftBlock[]
  readonly rest: readonly string[]
  readonly length: number
}

function clipBody(blocks: readonly DraftBlock[], limit: number): Clip {
  const body: DraftBlock[] = []
  const rest: string[] = []
  let length = 0
  for (const block of blocks) {
    const { text } = block
    const at = rest.length > 0 ? 0 : length + text.length <= limit ? text.length : placeToCut(text, limit - length)
    if (at > 0) body.push(at === text.length ? block : { ...block, text: text.slice(0, at).trimEnd() })
    if (at < text.length) rest.push(text.slice(at).trimStart())
    length += at
  }
  return { body, rest, length }
}
