import type { Rule } from '@fogline/model'
import { type StatusInput, triggerSpan } from '../status/statusInput.ts'

/** Things that "threaten" or "demand" say nothing. */
export const faceless: Rule<StatusInput, true> = {
  id: 'events/no-faceless-speaker',
  says: 'A threat or demand whose subject is "it", "this", "that" or "which": a drought threatens, too.',
  examples: [
    { text: 'It threatened to spread to Graustark.', finds: [['threatened']] },
    { text: 'Ruritania threatened to attack Graustark.', finds: [] },
  ],
  find: (input) => {
    const { scene, candidate } = input
    const { roles, trigger } = candidate
    if (roles.phrase !== null || !['THREATEN', 'REQUEST'].includes(trigger.type) || trigger.lemma.includes(' '))
      return []
    const words = roles.agent.map((chunk) =>
      scene.text.slice(scene.tokens[chunk.from]?.start, scene.tokens[chunk.to - 1]?.end),
    )
    const isKnown = scene.named.some(
      (one) =>
        one.form === 'pronoun' &&
        ['country', 'organisation'].includes(one.type) &&
        roles.agent.some((chunk) => chunk.from === one.from),
    )
    const isFaceless =
      words.length > 0 && !isKnown && words.every((word) => /^(?:it|this|that|which|these|those)$/iu.test(word))
    return isFaceless ? [{ span: triggerSpan(input), value: true }] : []
  },
}
