import type { Stance } from '@fogline/model'

/**
 * Why a thing is confirmed, as a sentence; null where it is not. Confirmed is what the adverse party says as well (a state
 * counts its own losses that another counts too, or owns to what it is accused of), what both sides of a deed tell, and what
 * images or the eyes of one who is no party show beside what another says.
 */
export function confirmationOf(all: readonly Stance[], named: number): string | null {
  const stances = all.filter(({ isDigest, holds }) => !isDigest && holds === 'so')
  return named < 2 ? null : (byAdverse(stances) ?? byBothSides(stances) ?? byEvidence(stances))
}

function byAdverse(stances: readonly Stance[]): string | null {
  for (const own of stances.filter(({ concedes }) => concedes)) {
    const other = stances.find(({ side }) => side !== null && side !== own.side)
    if (other !== undefined) return `the adverse party: ${own.holder} says of its own side what ${other.holder} says`
  }
  return null
}

function byBothSides(stances: readonly Stance[]): string | null {
  const [doer, sufferer] = (['doer', 'sufferer'] as const).map((part) => stances.find((stance) => stance.part === part))
  if (doer === undefined || sufferer === undefined || doer.side === sufferer.side) return null
  return `the adverse party: both ${doer.holder}, whose deed it is, and ${sufferer.holder}, to whom it was done, tell it`
}

function byEvidence(stances: readonly Stance[]): string | null {
  const shown = stances.find(({ isSeen }) => isSeen)
  const told = stances.find(({ isSeen, holder }) => !isSeen && holder !== null && holder !== shown?.holder)
  if (shown === undefined || told === undefined) return null
  return `evidence beside words: ${shown.holder ?? 'what the article itself saw'} and ${told.holder} agree`
}
