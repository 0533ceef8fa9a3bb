import { applyRules, type Credit } from '@fogline/model'
import type { DraftBlock } from '../draft.ts'
import { creditRules } from './creditRules.ts'

/** Marks of origin in the words of the body: a wire's dateline at its head, credits in brackets or in a phrase. */
export function findCredits(body: readonly DraftBlock[]): readonly Credit[] {
  const prose = body.filter(({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'item')
  return prose.flatMap(({ text }, at) =>
    applyRules(creditRules, { text, first: at === 0 }).map(({ span, value, by }) => ({
      ...value,
      outlet: value.outlet.replace(/^the\s+/i, ''),
      text: text.slice(span.start, span.end).trim(),
      by,
    })),
  )
}
