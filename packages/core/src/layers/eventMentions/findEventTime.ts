import type { TimeExpression } from '@fogline/model'
import type { Candidate } from './draft.ts'
import type { Scene } from './scene.ts'
import { childrenOf, headOf, isRelation } from './syntax/tree.ts'

/** The time of an event: of those that the tree ties to its word the nearest; never the day on which somebody spoke. */
export function findEventTime(scene: Scene, candidate: Candidate): TimeExpression | null {
  const ties = scene.times.flatMap((time) => {
    const steps = isDayOfSpeech(scene, time, candidate) ? null : stepsTo(scene, time, candidate)
    return steps === null ? [] : [{ time, steps }]
  })
  const from = scene.tokens[candidate.hit.from]?.start ?? 0
  const apart = (time: TimeExpression): number => Math.abs(time.start - from)
  return ties.toSorted((a, b) => a.steps - b.steps || apart(a.time) - apart(b.time))[0]?.time ?? null
}

/** "reported on Tuesday that …": the time belongs to the cue of an attribution, and the trigger is no cue. */
function isDayOfSpeech(scene: Scene, time: TimeExpression, { hit }: Candidate): boolean {
  const trigger = scene.tokens[hit.from]?.start ?? 0
  return scene.attributions.some(
    ({ cue }) => time.start >= cue.end && time.start - cue.end < 12 && !(cue.start <= trigger && trigger < cue.end),
  )
}

/** How far the verb or noun that a time hangs on is from the event's word; null where another clause stands between. */
function stepsTo(scene: Scene, time: TimeExpression, { hit, roles }: Candidate): number | null {
  const own = anchorsOf(scene, hit.head, roles.phrase === null ? null : (roles.verb?.head ?? null))
  const start = headOfTime(scene, time)
  let steps = 0
  for (let at: number | null = start; at !== null && steps < 12; at = headOf(scene.tree, at), steps += 1) {
    const found = own.get(at)
    if (found !== undefined) return found + steps
    if (at !== start && isEvent(scene, at) && isRelation(scene.tree, at, barriers) && !isMeanwhile(scene, at))
      return null
  }
  return null
}

const barriers = ['acl', 'advcl', 'ccomp', 'parataxis', 'root', 'xcomp']

/** "killed two men while searching a house on Monday": both at one time. */
const isMeanwhile = ({ tree }: Scene, at: number): boolean =>
  isRelation(tree, at, ['advcl']) &&
  childrenOf(tree, at, ['mark', 'advmod']).some((one) => /^(?:while|as)$/iu.test(tree.tokens[one]?.text ?? ''))

const isEvent = ({ tree }: Scene, at: number): boolean => tree.tokens[at]?.upos === 'VERB'

/** The word of a time that stands highest in the tree. */
function headOfTime({ tokens, tree }: Scene, { start, end }: TimeExpression): number | null {
  const inside = tokens.flatMap((token, at) => (token.start < end && start < token.end ? [at] : []))
  return inside.find((at) => !inside.includes(headOf(tree, at) ?? -1)) ?? null
}

/** The event's word, and the verbs whose time is its own too: that of which it is a part, the first of a list, the main verb of a participle. */
function anchorsOf({ tree }: Scene, head: number, governor: number | null): ReadonlyMap<number, number> {
  const anchors = new Map([[head, 0]])
  let at: number | null = head
  for (let steps = 1; at !== null && steps < 6; steps += 1) {
    const above: number | null = shares(tree.tokens[at]?.relation ?? '', { tree, at })
      ? headOf(tree, at)
      : at === head
        ? governor
        : null
    if (above === null || anchors.has(above)) break
    anchors.set(above, steps * 2)
    at = above
  }
  return anchors
}

/** Coordinated words, participles without a word of their own that parts them, infinitives, and what is part of a noun phrase or its verb. */
function shares(relation: string, { tree, at }: { readonly tree: Scene['tree']; readonly at: number }): boolean {
  if (/^(?:obj|iobj|obl|nmod|nsubj|conj|compound|appos|xcomp|amod)/u.test(relation)) return !hasOtherSubject(tree, at)
  return relation === 'advcl' && childrenOf(tree, at, ['mark', 'nsubj', 'advmod']).length === 0
}

const hasOtherSubject = (tree: Scene['tree'], at: number): boolean =>
  isRelation(tree, at, ['conj']) && childrenOf(tree, at, ['nsubj']).length > 0
