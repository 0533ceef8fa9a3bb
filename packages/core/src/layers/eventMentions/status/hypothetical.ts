import type { EventStatus, Rule } from '@fogline/model'
import type { Chunk } from '../chunk.ts'
import type { Scene } from '../scene.ts'
import { toVerbGroup } from '../syntax/toVerbGroup.ts'
import { isOwnPlan } from './isOwnPlan.ts'
import { aheadWords, openWords } from './moodWords.ts'
import { governorOf, lemmasBefore, type StatusInput, triggerSpan } from './statusInput.ts'

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
    const nearest = lemmasBefore(input, 6).findLast((lemma) => [openWords, aheadWords].some((set) => set.has(lemma)))
    const asked =
      (nearest !== undefined && openWords.has(nearest) && isOpenForm(input)) || openWords.has(governorOf(input) ?? '')
    const inside = insideWords(input).some((lemma) => openWords.has(lemma))
    const found = open || asked || inside || isConditional(scene, candidate.hit.from) || isMeansFor(input)
    return found ? [{ span: triggerSpan(input), value: 'hypothetical' }] : []
  },
}

const isOpenForm = ({ candidate: { roles } }: StatusInput): boolean =>
  roles.group?.infinitive === true || (roles.phrase === null && roles.group?.gerund === true)

/** Adjectives inside the trigger's own phrase: "a possible attack". */
export function insideWords({ scene, candidate: { hit, roles } }: StatusInput): readonly string[] {
  if (roles.phrase === null) return []
  return scene.tokens.slice(roles.phrase.from, hit.from).map((token) => token.lemma)
}

/** After "if" or "unless", or in "should X attack". */
function isConditional(scene: Scene, at: number): boolean {
  const clause = scene.chunks.findLast((chunk) => opensClause(scene, chunk) && chunk.from < at)
  if (isInverted(scene, at)) return true
  if (clause === undefined) return false
  const word = scene.tokens[clause.from]?.lemma ?? ''
  if (!['if', 'unless', 'whether'].includes(word)) return false
  const verbs = scene.chunks.filter((chunk) => chunk.kind === 'vp' && chunk.from > clause.from && chunk.from <= at)
  const comma = scene.chunks.some((chunk) => chunk.kind === 'comma' && chunk.from > clause.from && chunk.from < at)
  return !comma && verbs.filter((chunk) => !toVerbGroup(scene.tree, chunk.head).infinitive).length <= 2
}

/** "Should X attack, …", "… should X attack": "should" before its subject. */
function isInverted(scene: Scene, at: number): boolean {
  return scene.chunks.some((chunk, index) => {
    const isShould =
      chunk.kind === 'vp' && chunk.to === chunk.from + 1 && /^should$/iu.test(scene.tokens[chunk.from]?.text ?? '')
    const before = scene.chunks[index - 1]
    const opens = before === undefined || before.kind === 'comma' || scene.chunks[index + 1]?.kind === 'np'
    const ends =
      scene.chunks.find((other) => other.kind === 'comma' && other.from > chunk.from)?.from ?? scene.tokens.length
    return isShould && opens && chunk.from < at && (at < ends || index > 0)
  })
}

/** "use the missiles for strikes on Y": what something may be used for. */
function isMeansFor(input: StatusInput): boolean {
  const before = lemmasBefore(input, 10)
  const means = [
    'authorize',
    'authorise',
    'allow',
    'permit',
    'restrict',
    'use',
    'weapon',
    'missile',
    'weaponry',
    'approval',
  ]
  const phrase = input.candidate.roles.phrase
  return phrase !== null && before.at(-1) === 'for' && before.some((lemma) => means.includes(lemma))
}

const opensClause = (scene: Scene, chunk: Chunk): boolean =>
  chunk.kind === 'clause' || ['if', 'unless'].includes(scene.tokens[chunk.from]?.lemma ?? '')
