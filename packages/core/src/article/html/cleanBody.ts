import { applyRules, type Credit, type Removal } from '@fogline/model'
import type { DraftBlock } from '../draft.ts'
import { furnitureRules } from '../text/furniture/furnitureRules.ts'
import { toDay } from '../toDay.ts'
import { trimBody } from '../trimBody.ts'
import { fold } from './fold.ts'
import type { ScanBlock } from './scan.ts'

/** The blocks of a body without furniture; what was cut, by its text; and what the cut lines stated. */
export interface CleanBody {
  readonly body: readonly DraftBlock[]
  readonly cuts: ReadonlyMap<string, Pick<Removal, 'reason' | 'by'>>
  readonly credits: readonly Credit[]
  readonly publishedAt: string | null
  readonly author: string | null
}

/** Cuts from the blocks of a main text what no reader would call its text. `known`: title and dek, which stand apart. */
export function cleanBody(blocks: readonly ScanBlock[], known: readonly (string | null)[]): CleanBody {
  const cuts = new Map<string, Pick<Removal, 'reason' | 'by'>>()
  const credits: Credit[] = []
  const stated: { publishedAt: string | null; author: string | null } = { publishedAt: null, author: null }
  const heads = new Set(known.flatMap((text) => (text === null ? [] : fold(text))))
  const kept: DraftBlock[] = []
  for (const block of blocks) {
    const { text } = block
    if (kept.length < 3 && heads.has(fold(text))) continue
    const rule =
      text.length > 400
        ? undefined
        : applyRules(furnitureRules, { text }).find(({ span }) => span.start === 0 && span.end === text.length)
    if (rule) {
      cuts.set(text, { reason: rule.value.reason, by: rule.by })
      const { role, value, author } = rule.value
      if (role === 'date') stated.publishedAt ??= toDay(value ?? '')
      if (role === 'byline') stated.author ??= value
      stated.author ??= author
      if (role === 'credit' && value !== null)
        credits.push({ kind: 'credit', outlet: value.replace(/^the\s+/i, ''), text, by: rule.by })
    } else if (isLinkBlock(block))
      cuts.set(text, { reason: 'A line of links to other pages.', by: 'article/link-line' })
    else if (block.kind === 'caption') cuts.set(text, { reason: 'A caption.', by: 'article/caption' })
    else kept.push({ kind: block.kind, text })
  }
  const body = trimBody(kept)
  const texts = new Set(body.map(({ text }) => text))
  for (const { text } of kept) {
    if (!texts.has(text)) cuts.set(text, { reason: 'A headline without a body.', by: 'article/headline-without-body' })
  }
  return { body, cuts, credits, ...stated }
}

function isLinkBlock({ linked, kind, text }: ScanBlock): boolean {
  return linked > 0.7 && text.length < 250 && (kind !== 'paragraph' || !/[.!?]["”]?$/.test(text) || linked > 0.95)
}
