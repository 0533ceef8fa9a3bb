import type { Rule } from '@fogline/model'
import type { FigureKind } from './figureContext.ts'
import { forceCues } from './forceCues.ts'
import { harmCues } from './harmCues.ts'
import { measureCues } from './measureCues.ts'

/** What the rules about cues read: the words of one sentence. */
export interface CueInput {
  readonly text: string
}

/** A word that may say what a figure measures, and the kinds of figure for which it can. */
export interface Cue {
  readonly indicator: string
  readonly kinds: readonly FigureKind[]
}

/** All indicator cues; where two cover the same words the earlier wins. */
export const indicatorCues: readonly Rule<CueInput, Cue>[] = [...harmCues, ...forceCues, ...measureCues]
