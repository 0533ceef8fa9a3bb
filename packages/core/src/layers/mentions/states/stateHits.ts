import type { Country } from '@fogline/model'
import type { LexiconHit } from '../lexiconIndex.ts'
import type { SentenceView } from '../mentionInput.ts'

/** The sentence with every name and adjective of these states among its hits, as if the lexicon had them. */
export function withStates(view: SentenceView, plain: string, states: readonly Country[]): SentenceView {
  const { start, end } = view.sentence
  const text = plain.slice(start, end)
  const added = states.flatMap((country) =>
    [country.name, ...country.demonyms].flatMap((phrase) =>
      occurrences(text, phrase).map((at): LexiconHit => {
        const as = phrase === country.name ? 'name' : 'demonym'
        return { start: start + at, end: start + at + phrase.length, phrase, meaning: { kind: 'country', country, as } }
      }),
    ),
  )
  const free = added.filter((hit) => !view.hits.some((other) => other.start < hit.end && hit.start < other.end))
  if (free.length === 0) return view
  return { ...view, hits: [...view.hits, ...free].sort((a, b) => a.start - b.start || b.end - a.end) }
}

/** Where the phrase stands as whole words. */
function occurrences(text: string, phrase: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const around = `${text.charAt(at - 1)} ${text.charAt(at + phrase.length)}`
    if (!/[\p{L}\p{N}]/u.test(around)) found.push(at)
  }
  return found
}
