import type { Stance } from '@fogline/model'
import { contentStems } from '../words/contentStems.ts'

/**
 * Why a thing is confirmed, as a sentence; null where it is not. Confirmed is what the adverse party says as well (a state
 * counts its own soldiers lost as another does, or owns to what it is accused of), what both sides of a deed tell, and what
 * images or the eyes of one who is no party show beside what a named source says.
 */
export function confirmationOf(all: readonly Stance[], named: number): string | null {
  const stances = all.filter(({ isDigest, holds }) => !isDigest && holds === 'so')
  const byWords = named > 1 ? (byAdverse(stances) ?? byBothSides(stances)) : null
  return byWords ?? (named > 0 ? byEvidence(stances) : null)
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
  const whose = new Set(contentStems(shown?.holder ?? ''))
  const isOther = (holder: string) => !contentStems(holder).some((stem) => whose.has(stem))
  const told = stances.find(({ isSeen, holder }) => !isSeen && holder !== null && isOther(holder))
  if (shown === undefined || told === undefined) return null
  return `evidence beside words: ${shown.holder ?? 'what the article itself saw'} and ${told.holder} agree`
}
