import { type Contention, type ContentionType, hashId, type Position } from '@fogline/model'
import { contentStems } from '../words/contentStems.ts'
import { mergePositions } from './position.ts'

/** So many words that carry meaning say what a contention is about; "the transfer" says less. */
const enough = 3

/** So many words of a sentence that stands for a topic are shown. */
const longest = 16

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
  return {
    kind: 'contention',
    id: hashId(['contention', parts.type, ...evidence]),
    ...parts,
    topic: topicOf(parts, positions),
    because: capitalise(parts.because),
    positions,
  }
}

/** The words given, where they say enough; else what is denied, in the words of who says so; else the sentence of the first side. */
function topicOf(
  { topic, type }: { readonly topic: string; readonly type: ContentionType },
  [first, ...others]: readonly Position[],
): string {
  const says = (words: string) => contentStems(words).length >= enough
  if (says(topic) || type === 'attribution' || type === 'numeric' || type === 'revision') return topic
  const denied = type === 'denial' ? others.find(({ claims, value }) => claims.length > 0 && says(value)) : undefined
  return shorten(denied?.value ?? first?.evidence[0]?.text ?? topic)
}

function shorten(text: string): string {
  const words = text.split(/\s+/u)
  return words.length > longest ? `${words.slice(0, longest).join(' ')} …` : words.join(' ')
}

function capitalise(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
