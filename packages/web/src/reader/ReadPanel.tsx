import type { ArticleView, Span } from '@fogline/model'
import { type ReactNode, useMemo } from 'react'
import { ReadItemCard } from './ReadItemCard.tsx'
import { readFrom } from './readFrom.ts'

interface ReadPanelProps {
  readonly article: ArticleView
  readonly chosen: Span
  readonly onClose: () => void
}

/** What was read from the chosen words, by which rule, and how sure it is. */
export function ReadPanel({ article, chosen, onClose }: ReadPanelProps): ReactNode {
  const items = useMemo(() => readFrom(article, chosen), [article, chosen])
  const words = article.text.slice(chosen.start, chosen.end)
  return (
    <section className="panel read-panel" aria-label="What was read">
      <header>
        <h2>What was read from</h2>
        <button type="button" className="tool" onClick={onClose} title="Let go (Esc)">
          <span aria-hidden="true">×</span>
          <span className="hidden">Let go of the mark</span>
        </button>
      </header>
      <p className="said chosen-words">{words.length > 240 ? `${words.slice(0, 240)}…` : words}</p>
      {items.length === 0 ? (
        <p className="dim">Nothing was read from these words. If something should have been, a rule is missing.</p>
      ) : null}
      <ul>
        {items.map((item) => (
          <ReadItemCard key={`${item.kind} ${item.span.start} ${item.span.end} ${item.value.by}`} item={item} />
        ))}
      </ul>
    </section>
  )
}
