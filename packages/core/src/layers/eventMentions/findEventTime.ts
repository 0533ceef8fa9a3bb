import type { TimeExpression } from '@fogline/model'
import type { Candidate } from './draft.ts'
import type { Scene } from './scene.ts'

/** The time of an event: the nearest in its sentence that is not the day on which somebody spoke. */
export function findEventTime(scene: Scene, { hit }: Candidate): TimeExpression | null {
  const at = scene.tokens[hit.from]?.start ?? scene.sentence.start
  const times = scene.times.filter((time) => !isDayOfSpeech(scene, time, at))
  const distance = (time: TimeExpression): number => Math.min(Math.abs(time.start - at), Math.abs(time.end - at))
  return [...times].sort((a, b) => distance(a) - distance(b) || a.start - b.start)[0] ?? null
}

/** "reported on Tuesday that …": the time follows the cue of an attribution within a few words, and the trigger is no cue. */
function isDayOfSpeech(scene: Scene, time: TimeExpression, trigger: number): boolean {
  return scene.attributions.some(
    (one) =>
      time.start >= one.cue.end &&
      time.start - one.cue.end < 12 &&
      !(one.cue.start <= trigger && trigger < one.cue.end),
  )
}
