/** A type over words `first` to `last`, both included. */
export interface WordSpan {
  readonly first: number
  readonly last: number
  readonly type: string
}

/** Spans of BIO or IO tags; an I after another type begins a span. Types that are not among `types`, and a stray "B-O", are none. */
export function toSpans(tags: readonly string[], types: Readonly<Record<string, string>>): readonly WordSpan[] {
  const spans: WordSpan[] = []
  tags.forEach((tag, index) => {
    const [part = '', kind = ''] = tag.split('-')
    const type = types[kind]
    if (type === undefined) return
    const last = spans.at(-1)
    const isMore = part === 'I' && last?.last === index - 1 && last.type === type
    if (isMore) spans[spans.length - 1] = { ...last, last: index }
    else spans.push({ first: index, last: index, type })
  })
  return spans
}
