import type { Attribution } from '@fogline/model'
import { overlaps } from '@fogline/model'
import type { Candidate } from '../draft.ts'
import type { Scene } from '../scene.ts'

/** A trigger in its sentence, of which a rule says what became of the event. */
export interface StatusInput {
  readonly text: string
  readonly scene: Scene
  readonly candidate: Candidate
  /** Who acts, as article entity ids. */
  readonly actors: readonly string[]
}

/** The span of the trigger's words. */
export function triggerSpan({ scene, candidate: { hit } }: Pick<StatusInput, 'scene' | 'candidate'>): {
  readonly start: number
  readonly end: number
} {
  const start = scene.tokens[hit.from]?.start ?? scene.sentence.start
  return { start, end: scene.tokens[hit.to - 1]?.end ?? start }
}

/** The attributions in whose content the trigger stands; a trigger that is itself the cue is not in it. */
export function carriersOf(input: Pick<StatusInput, 'scene' | 'candidate'>): readonly Attribution[] {
  const span = triggerSpan(input)
  return input.scene.attributions.filter(
    (one) => !overlaps(one.cue, span) && one.content.some((content) => overlaps(content, span)),
  )
}

/** The part of the sentence around the trigger, from comma to comma; a participle after a comma keeps the part before it. */
export function segmentOf({ scene, candidate: { hit } }: Pick<StatusInput, 'scene' | 'candidate'>): string {
  const cuts = scene.chunks.filter((chunk) => chunk.kind === 'comma' || chunk.kind === 'stop')
  const from = cuts.findLast((chunk) => chunk.to <= hit.from)?.to ?? 0
  const to = cuts.find((chunk) => chunk.from >= hit.to)?.from ?? scene.tokens.length
  return scene.text.slice(scene.tokens[from]?.start, scene.tokens[to - 1]?.end)
}
