import type { Found, TriggerFrame } from '@fogline/model'
import type { Candidate, Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'

/** The drafts of all candidates with one of those frames, each at the span of its trigger. */
export function draftsOf(
  scene: Scene,
  frames: readonly TriggerFrame[],
  toDraft: (candidate: Candidate) => Omit<Draft, 'candidate'> | null,
): readonly Found<Draft>[] {
  return scene.candidates.flatMap((candidate) => {
    if (!frames.includes(candidate.trigger.frame ?? 'act')) return []
    const draft = toDraft(candidate)
    return draft === null ? [] : [{ span: spanOf(scene, candidate), value: { candidate, ...draft } }]
  })
}

function spanOf(scene: Scene, { hit }: Candidate): { readonly start: number; readonly end: number } {
  const start = scene.tokens[hit.from]?.start ?? scene.sentence.start
  return { start, end: scene.tokens[hit.to - 1]?.end ?? start }
}
