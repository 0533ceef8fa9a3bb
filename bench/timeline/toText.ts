import type { Span } from '@fogline/model'

export interface CorpusToken {
  readonly id: string
  readonly sentence: string
  readonly text: string
}

/** Running text of tokens, a line for each sentence, spaces where print has them; and where each token stands. */
export function toText(tokens: readonly CorpusToken[]): {
  readonly text: string
  readonly spans: ReadonlyMap<string, Span>
} {
  const spans = new Map<string, Span>()
  let text = ''
  let before: CorpusToken | null = null
  let open = false
  for (const token of tokens) {
    const isMark = token.text === '"'
    if (before !== null) text += before.sentence === token.sentence ? gap(before.text, token.text, open) : '\n'
    if (isMark) open = before?.sentence === token.sentence ? !open : true
    spans.set(token.id, { start: text.length, end: text.length + token.text.length })
    text += token.text
    before = token
  }
  return { text, spans }
}

/** `open`: a straight quotation mark stands open before the second word. */
function gap(before: string, after: string, open: boolean): string {
  if (/^(?:[,.;:!?)\]%”’]|'s|’s|n't|n’t|'re|'ve|'ll|'d|'m|''|\.\.\.)$/i.test(after)) return ''
  if (/^(?:[([“‘$£€]|US\$|``)$/.test(before)) return ''
  if (after === '"') return open ? '' : ' '
  if (before === '"') return open ? '' : ' '
  return ' '
}
