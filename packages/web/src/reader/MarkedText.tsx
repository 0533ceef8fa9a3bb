import type { Span } from '@fogline/model'
import { type KeyboardEvent, memo, type ReactNode } from 'react'
import { type Mark, type Segment, splitMarks } from './splitMarks.ts'

interface MarkedTextProps {
  readonly text: string
  readonly range: Span
  readonly marks: readonly Mark[]
  readonly chosen: Span | null
  readonly onChoose: (span: Span) => void
}

/** Words of a page as text nodes, with what was read from them marked; nothing of a page becomes markup. */
export const MarkedText = memo(function MarkedText(props: MarkedTextProps): ReactNode {
  const { text, range, chosen } = props
  const marks = chosen ? [...props.marks, { ...chosen, kind: 'chosen' as const }] : props.marks
  return splitMarks(range, marks as readonly Mark[]).map((segment) => (
    <Piece
      key={segment.start}
      words={text.slice(segment.start, segment.end)}
      segment={segment}
      onChoose={props.onChoose}
    />
  ))
})

interface PieceProps {
  readonly words: string
  readonly segment: Segment
  readonly onChoose: (span: Span) => void
}

function Piece({ words, segment, onChoose }: PieceProps): ReactNode {
  const kinds: readonly string[] = segment.marks.map(({ kind }) => kind)
  const isChosen = kinds.includes('chosen')
  const own = segment.marks.filter(({ kind }) => (kind as string) !== 'chosen')
  const closest = own.at(-1)
  if (!closest) return isChosen ? <span className="m m-chosen">{words}</span> : words
  const isFirst = own.some((mark) => mark.start === segment.start)
  const choose = (): void => onChoose({ start: closest.start, end: closest.end })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    choose()
  }
  return (
    // biome-ignore lint/a11y: a button cannot break over lines as a stretch of text does
    <span
      className={['m', ...kinds.map((kind) => `m-${kind}`)].join(' ')}
      role="button"
      tabIndex={isFirst && closest.kind !== 'cue' ? 0 : -1}
      aria-pressed={isChosen}
      data-step={isFirst ? '' : undefined}
      onClick={choose}
      onKeyDown={onKeyDown}
    >
      {words}
    </span>
  )
}
