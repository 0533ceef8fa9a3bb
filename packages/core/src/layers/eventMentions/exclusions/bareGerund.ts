import type { Rule } from '@fogline/model'
import { governorsOf } from '../status/governorsOf.ts'
import { type StatusInput, triggerSpan } from '../status/statusInput.ts'
import { childrenOf, headOf, lemmaAt } from '../syntax/tree.ts'

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
  'accusation',
  'allegation',
  'suspicion',
  'charge',
  'history',
])

const general = new Set(['of', 'on', 'for', 'from', 'about', 'without', 'against', 'than', 'to'])

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
    const { tree } = scene
    const { hit, roles } = candidate
    const head = headOf(tree, hit.head)
    if (roles.phrase !== null || head === null || roles.group?.gerund !== true) return []
    const mark = childrenOf(tree, hit.head, ['mark', 'case']).find((one) => one < hit.head)
    const isGeneral = mark !== undefined && general.has(lemmaAt(tree, mark)) && tree.tokens[head]?.upos !== 'VERB'
    const isBlamed = [lemmaAt(tree, head), ...governorsOf(input)].some((lemma) => blaming.has(lemma))
    return isGeneral && !isBlamed ? [{ span: triggerSpan(input), value: true }] : []
  },
}
