import { type AttributionFind, type AttributionRule, trimSpan } from '../attributionValue.ts'
import type { SentenceView } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'

/** A turn of a transcript: the speaker's name in capitals and a colon before the words. */
export const transcript: AttributionRule = {
  id: 'attributions/transcript',
  says: 'Name in capitals + colon at the start of a sentence in running text: the rest of the paragraph is its bearer’s.',
  examples: [
    {
      text: 'MARA DELL: We will open the dam.',
      finds: [[':', { source: { text: 'MARA DELL' }, content: [{ text: 'We will open the dam' }] }]],
    },
    { text: 'The sign read: Keep out.', finds: [] },
    { text: 'Note: the dam is open.', finds: [] },
  ],
  find: (view) => readTurn(view),
}

function readTurn(view: SentenceView): readonly AttributionFind[] {
  const { tokens, text } = view
  const colon = tokens.findIndex((token) => token.text === ':')
  const first = /^["“”']$/.test(tokens[0]?.text ?? '') ? 1 : 0
  const name = tokens.slice(first, Math.max(first, colon))
  if (view.blockKind !== 'paragraph' || name.length === 0 || name.length > 4) return []
  if (!name.every((token) => /^\p{Lu}[\p{Lu}’'.-]{2,}$/u.test(token.text) && token.upos === 'PROPN')) return []
  const start = tokens[colon]?.end ?? 0
  const line = text.indexOf('\n', start)
  const content = trimSpan(text, { start, end: line === -1 ? text.length : line })
  const mark = tokens[colon]
  if (mark === undefined) return []
  const found = toFind(view, {
    cue: { start: colon, end: colon + 1 },
    source: { start: first, end: colon, head: colon - 1 },
    content: [content],
    act: 'assert',
  })
  return found.map((find) => ({ ...find, span: { start: mark.start, end: mark.end } }))
}
