import type { Segment } from '@fogline/model'
import { diffArrays } from 'diff'

/** Beyond this many words taken out and put in, two texts are two texts; the work grows with its square. */
const mostEdits = 800

const token = /[\p{L}\p{M}\p{N}]+(?:[.,:'’-][\p{L}\p{M}\p{N}]+)*|\s+|[^\s\p{L}\p{M}\p{N}]/gu

/** What stayed, went and came between two texts, by words; joined, the segments give either text whole. */
export function diffWords(before: string, after: string): readonly Segment[] {
  const found = diffArrays(before.match(token) ?? [], after.match(token) ?? [], { maxEditLength: mostEdits })
  if (found === undefined) return join([toSegment('removed', before), toSegment('added', after)])
  const segments = found.map(({ value, added, removed }) =>
    toSegment(added ? 'added' : removed ? 'removed' : 'same', value.join('')),
  )
  return join(bridgeGaps(segments))
}

function toSegment(kind: Segment['kind'], text: string): Segment {
  return { kind, text }
}

/** A mere space or comma between words that went and words that came is part of one change: "3,000 dead" became "10,000 hurt". */
function bridgeGaps(segments: readonly Segment[]): readonly Segment[] {
  return segments.flatMap((segment, at) => {
    const kinds = new Set([segments[at - 1]?.kind, segments[at + 1]?.kind])
    const isGap = segment.kind === 'same' && /^[\s,]+$/.test(segment.text)
    if (!isGap || !kinds.has('added') || !kinds.has('removed')) return [segment]
    return [toSegment('removed', segment.text), toSegment('added', segment.text)]
  })
}

/** In each run of changes, all that went comes before all that came; neighbours of one kind are one. */
function join(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = []
  let [removed, added] = ['', '']
  const flush = (): void => {
    if (removed !== '') joined.push(toSegment('removed', removed))
    if (added !== '') joined.push(toSegment('added', added))
    removed = ''
    added = ''
  }
  for (const { kind, text } of segments) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (text !== '') {
      flush()
      joined.push(toSegment('same', text))
    }
  }
  flush()
  return joined
}
