import type { Reliability, SupportView } from '@fogline/model'

/** The letters of the Admiralty scale: how reliable a source is, by the analyst's word. */
export const reliabilityWords: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
}

/** The numbers of the Admiralty scale: how likely what is said is true, by what else is known. */
export const credibilityWords: Readonly<Record<SupportView['credibility'], string>> = {
  1: 'confirmed by others',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'cannot be judged',
}

/** Both together: "F3", and in words. */
export function sayPair({ reliability, credibility }: Pick<SupportView, 'reliability' | 'credibility'>): string {
  return `${reliability}${credibility}: source ${reliabilityWords[reliability]}, information ${credibilityWords[credibility]}`
}
