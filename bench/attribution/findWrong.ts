import type { Wrong } from '../outside/countKinds.ts'
import { quote } from '../outside/quote.ts'
import { isSameSource, pairUp, type ReadText } from './scoreAttributions.ts'

/** Attributions missed, those that are none, and those whose source is another's. */
export function findWrong(read: ReadText): readonly Wrong[] {
  const { marked, found } = read
  const pairs = pairUp(read)
  const used = new Set<object>(pairs.flat())
  const at = (spans: readonly { readonly start: number; readonly end: number }[]): string =>
    spans[0] === undefined ? 'nobody' : quote(marked.text, spans[0])
  return [
    ...marked.attributions
      .filter((one) => !used.has(one))
      .map(({ cue, source }) => ({ kind: `missed${source.length === 0 ? ', no source' : ''}`, line: at(cue) })),
    ...found.filter((one) => !used.has(one)).map(({ cue }) => ({ kind: 'is none', line: at(cue) })),
    ...pairs
      .filter((pair) => !isSameSource(marked.text, pair))
      .map(([one, other]) => ({ kind: 'other source', line: `${at(other.source)} not ${at(one.source)}` })),
  ]
}
