import { type Contention, type ContentionType, hashId, type Position } from '@fogline/model'
import { mergePositions } from './position.ts'

/** A contention of at least two sides, or null. Its id is made of its type and the words that it rests on. */
export function toContention(parts: {
  readonly topic: string
  readonly type: ContentionType
  readonly positions: readonly Position[]
  readonly comparable: boolean
  readonly because: string
  readonly by: string
}): Contention | null {
  const positions = mergePositions(parts.positions)
  if (positions.length < 2) return null
  const evidence = positions
    .flatMap((position) => position.evidence.map((e) => [e.article, e.start, e.end].join(':')))
    .sort()
  return { kind: 'contention', id: hashId(['contention', parts.type, ...evidence]), ...parts, positions }
}
