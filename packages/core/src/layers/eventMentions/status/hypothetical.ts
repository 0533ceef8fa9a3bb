import type { EventStatus, Rule } from '@fogline/model'
import type { Scene } from '../scene.ts'
import { childrenOf, headOf, isRelation, lemmaAt, type Tree } from '../syntax/tree.ts'
import { governorsOf } from './governorsOf.ts'
import { isOwnPlan } from './isOwnPlan.ts'
import { aheadWords, openWords } from './moodWords.ts'
import { type StatusInput, triggerSpan } from './statusInput.ts'

const openModals = new Set(['would', 'could', 'may', 'might', 'should', 'can', 'ca', 'must'])

/** It may come or not: "if", "could", "possible". */
export const hypothetical: Rule<StatusInput, EventStatus> = {
  id: 'events/status-hypothetical',
  says: 'Under "would", "could", "might", "may", "should", in an if-clause, or wanted, asked for, feared or possible.',
  examples: [
    { text: 'Ruritania could bomb the port of Graustark.', finds: [['bomb', undefined]] },
    { text: 'If Ruritania bombs the port, Graustark must answer.', finds: [['bombs', undefined]] },
    { text: 'Ruritania bombed the port of Graustark in May.', finds: [] },
  ],
  find: (input) => {
    const { scene, candidate } = input
    const group = candidate.roles.group
    const isArgument = candidate.roles.phrase === null || candidate.roles.place !== 'other'
    const open = isArgument && openModals.has(group?.modal ?? '') && !isOwnPlan(input)
    const governors = governorsOf(input)
    const nearest = governors.find((lemma) => [openWords, aheadWords].some((set) => set.has(lemma)))
    const asked =
      (nearest !== undefined && openWords.has(nearest) && isOpenForm(input)) ||
      (candidate.roles.phrase !== null && openWords.has(governors[0] ?? ''))
    const inside = insideWords(input).some((lemma) => openWords.has(lemma))
    const found =
      isDemanded(input) || open || asked || inside || isConditional(scene, candidate.hit.head) || isMeansFor(input)
    return found ? [{ span: triggerSpan(input), value: 'hypothetical' }] : []
  },
}

const isOpenForm = ({ candidate: { roles } }: StatusInput): boolean =>
  roles.group?.infinitive === true || (roles.phrase === null && roles.group?.gerund === true)

/** "demanded that X withdraw", "proposed that Y send": what somebody asks for, in a bare form; the tagger marks it too. */
function isDemanded({ scene: { tree }, candidate: { hit, roles } }: StatusInput): boolean {
  const head = headOf(tree, hit.head)
  const token = tree.tokens[hit.head]
  if (head === null || roles.phrase !== null || !isRelation(tree, hit.head, ['ccomp'])) return false
  const isAsked = token?.told?.as === 'asked for' && token.told.probability > 0.6
  return asking.has(lemmaAt(tree, head)) && (isAsked || token?.text.toLowerCase() === token?.lemma)
}

const asking = new Set('demand ask insist request urge propose suggest recommend require order call appeal'.split(' '))

/** Adjectives inside the trigger's own phrase: "a possible attack". */
export function insideWords({ scene, candidate: { hit, roles } }: StatusInput): readonly string[] {
  if (roles.phrase === null) return []
  return scene.tokens.slice(roles.phrase.from, hit.from).map((token) => token.lemma)
}

/** Inside a clause of "if", "unless" or "whether", or in "should X attack". */
function isConditional({ tree }: Scene, trigger: number): boolean {
  for (let at: number | null = trigger, steps = 0; at !== null && steps < 6; at = headOf(tree, at), steps += 1) {
    if (childrenOf(tree, at, ['mark']).some((one) => ['if', 'unless', 'whether'].includes(lemmaAt(tree, one))))
      return true
    if (isInverted(tree, at)) return true
    if (isRelation(tree, at, ['ccomp', 'acl:relcl', 'parataxis'])) return false
  }
  return false
}

/** "Should X attack, …": "should" before its subject. */
const isInverted = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, ['aux']).some(
    (one) =>
      /^should$/iu.test(tree.tokens[one]?.text ?? '') &&
      childrenOf(tree, verb, ['nsubj']).some((subject) => subject > one),
  )

/** "use the missiles for strikes on Y": what something may be used for. */
function isMeansFor(input: StatusInput): boolean {
  const { tree } = input.scene
  const { hit, roles } = input.candidate
  const isFor = childrenOf(tree, hit.head, ['case']).some((one) => lemmaAt(tree, one) === 'for')
  return roles.phrase !== null && isFor && governorsOf(input).some((lemma) => means.has(lemma))
}

const means = new Set('authorize authorise allow permit restrict use weapon missile weaponry approval'.split(' '))
