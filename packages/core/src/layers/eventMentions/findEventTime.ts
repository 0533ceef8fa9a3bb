import type { TimeExpression } from '@fogline/model'
import type { Candidate } from './draft.ts'
import { isBackground } from './opening.ts'
import type { Scene } from './scene.ts'

/** The time of an event: the nearest in its sentence that is not the day on which somebody spoke. */
export function findEventTime(scene: Scene, candidate: Candidate): TimeExpression | null {
  const { hit } = candidate
  const at = scene.tokens[hit.from]?.start ?? scene.sentence.start
  const times = scene.times.filter((time) => !isDayOfSpeech(scene, time, at) && isNear(scene, time, candidate))
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

/** No other verb or clause stands between, or the time opens the sentence. */
function isNear(scene: Scene, time: TimeExpression, { hit, roles }: Candidate): boolean {
  const startOf = (token: number): number => scene.tokens[token]?.start ?? 0
  const [from, to] = [Math.min(time.end, startOf(hit.from)), Math.max(time.start, startOf(hit.to))]
  const between = scene.chunks.filter(
    (chunk) => startOf(chunk.from) >= from && startOf(chunk.from) < to && chunk !== roles.verb,
  )
  const isOpening = scene.tokens.findIndex((token) => token.start >= time.start) <= 2 && time.start < startOf(hit.from)
  const breaks = isOpening ? ['stop'] : ['clause', 'relative', 'stop', 'vp']
  return (
    !isBackground(scene, tokenAt(scene, from), tokenAt(scene, to)) &&
    !between.some((chunk) => breaks.includes(chunk.kind)) &&
    !between.some((chunk) => opensClause(scene, chunk.from))
  )
}

const tokenAt = (scene: Scene, position: number): number => scene.tokens.findIndex((token) => token.end > position)

const opensClause = (scene: Scene, at: number): boolean =>
  ['since', 'after', 'before'].includes(scene.tokens[at]?.lemma ?? '') &&
  at > 0 &&
  scene.tokens[at + 1]?.upos === 'PROPN'
