import type { Rule } from '@fogline/model'
import { indexOfChunk } from '../indexOfChunk.ts'
import { type StatusInput, triggerSpan } from '../status/statusInput.ts'

const blaming = new Set([
  'accuse',
  'suspect',
  'convict',
  'blame',
  'charge',
  'guilty',
  'responsible',
  'deny',
  'admit',
  'report',
  'reports',
])

/** Talk of doing something in general, by nobody named. */
export const bareGerund: Rule<StatusInput, true> = {
  id: 'events/no-bare-gerund',
  says: 'An -ing form after a preposition with no subject of its own: "the cost of attacking", "limits on targeting".',
  examples: [
    { text: 'The cost of attacking Graustark is high.', finds: [['attacking']] },
    { text: 'Ruritania was accused of attacking Graustark.', finds: [] },
  ],
  find: (input) => {
    const { scene, candidate } = input
    const { verb, group, phrase } = candidate.roles
    if (phrase !== null || verb === null || group?.gerund !== true) return []
    const before = scene.chunks[indexOfChunk(scene, verb) - 1]
    const word = before?.kind === 'prep' ? (scene.tokens[before.from]?.lemma ?? '') : ''
    const isGeneral = ['of', 'on', 'for', 'from', 'about', 'without', 'against', 'than', 'to'].includes(word)
    const isBlamed = scene.tokens.slice(0, verb.from).some((token) => blaming.has(token.lemma))
    return isGeneral && !isBlamed ? [{ span: triggerSpan(input), value: true }] : []
  },
}
