import type { LexiconHit } from '../lexiconIndex.ts'
import type { SentenceView } from '../mentionInput.ts'

/** The state that a phrase of the lexicon means or belongs to: ISO code or null. */
export function stateOf({ meaning }: LexiconHit): string | null {
  if (meaning.kind === 'country') return meaning.country.iso
  return meaning.kind === 'organisation' ? meaning.organisation.country : null
}

const rules =
  /^(?:president|minister|premier|chancellor|king|queen|emir|sultan|emperor|leader|ruler|dictator|prince|governor|parliament|secretary)$/iu

/** "president of Norway", "a spokesman for the Norwegian army": the state behind an office, or behind a titled name with "of". */
export function stateBehind({ sentence: { tokens }, hits }: SentenceView, at: number, isName = false): string | null {
  const link = tokens[at + 1]?.text ?? ''
  const office = tokens[at]
  const speaks = /^spokes/iu.test(office?.text ?? '') && /^(?:for|from|of|at|with)$/u.test(link)
  const governs = link === 'of' && (isName || rules.test(office?.text ?? ''))
  if (!speaks && !governs) return null
  const next = tokens[at + 2]?.upos === 'DET' ? tokens[at + 3] : tokens[at + 2]
  const found = hits.filter((hit) => hit.start === next?.start).map(stateOf)
  return found.find((state) => state !== null) ?? null
}
