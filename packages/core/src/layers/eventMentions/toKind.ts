import type { EventMention, EventStatus, PloverType } from '@fogline/model'
import { isOwnWord } from './status/isOwnWord.ts'
import type { StatusInput } from './status/statusInput.ts'
import { childrenOf, headOf, isRelation, lemmaAt, type Tree } from './syntax/tree.ts'

type Kind = Pick<EventMention, 'type' | 'mode' | 'acled'>

const kindnesses = new Set<PloverType>(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'])

/** Type and mode as PLOVER codes what is still to come: help and visits are promised, harm that its own doer announces is threatened. */
export function toKind(
  input: StatusInput,
  {
    status,
    mode,
    acled,
  }: { readonly status: EventStatus; readonly mode: string | null; readonly acled: string | null },
): Kind {
  const { frame, type } = input.candidate.trigger
  if (status !== 'planned')
    return isCrowdOutside(input, type)
      ? { type: 'PROTEST', mode: 'demo', acled: 'Peaceful protest' }
      : { type, mode, acled }
  if (kindnesses.has(type) && frame !== 'receive') return { type: 'AGREE', mode: null, acled }
  const threat = isOwnWord(input) || isConditioned(input) ? threatOf(type, mode, isConditioned(input)) : null
  return threat === null ? { type, mode, acled } : { type: 'THREATEN', mode: threat, acled: null }
}

/** "Outside the hotel 400 people demanded", "families gathered in front of the ministry": people who ask or meet before a door protest. */
function isCrowdOutside({ scene, candidate: { hit, trigger }, actors }: StatusInput, type: PloverType): boolean {
  const { tree } = scene
  if (type !== 'REQUEST' && !(type === 'CONSULT' && /^(?:gather|assemble|rally)/u.test(trigger.lemma))) return false
  const isCrowd = actors.some((id) => scene.entities.get(id)?.type === 'group')
  const first = isRelation(tree, hit.head, ['conj']) ? (headOf(tree, hit.head) ?? hit.head) : hit.head
  const places = [hit.head, first].flatMap((at) => childrenOf(tree, at, ['obl']))
  return isCrowd && places.some((at) => isBefore(tree, at))
}

/** "outside the embassy", "in front of the ministry" */
const isBefore = (tree: Tree, at: number): boolean =>
  childrenOf(tree, at, ['case']).some(
    (one) =>
      lemmaAt(tree, one) === 'outside' ||
      (lemmaAt(tree, one) === 'in' && tree.tokens[one + 1]?.text === 'front' && tree.tokens[one + 2]?.text === 'of'),
  ) ||
  (lemmaAt(tree, at) === 'front' && childrenOf(tree, at, ['nmod']).length > 0)

/** "will withdraw unless Y stops": what is announced under such a condition is a threat. */
const isConditioned = ({ scene: { tree }, candidate: { hit } }: StatusInput): boolean =>
  childrenOf(tree, hit.head, ['advcl']).some((clause) =>
    childrenOf(tree, clause, ['mark']).some((mark) => lemmaAt(tree, mark) === 'unless'),
  )

/** What a threat of such a deed is called; null for what is no threat. Under a condition a refusal and a withdrawal are threats too. */
function threatOf(type: PloverType, mode: string | null, isConditional: boolean): string | null {
  if (isConditional && (type === 'REJECT' || type === 'RETREAT' || type === 'PROTEST')) return 'relations'
  switch (type) {
    case 'ASSAULT':
      return 'violence'
    case 'COERCE':
      return mode === 'arrest' ? 'arrest' : 'restrict'
    case 'SANCTION':
      return mode === 'expel' ? 'expel' : 'relations'
    default:
      return null
  }
}
