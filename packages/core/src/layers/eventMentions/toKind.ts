import type { EventMention, EventStatus, PloverType } from '@fogline/model'
import { isOwnWord } from './status/isOwnWord.ts'
import type { StatusInput } from './status/statusInput.ts'
import { childrenOf, lemmaAt } from './syntax/tree.ts'

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
  if (status !== 'planned') return { type, mode, acled }
  if (kindnesses.has(type) && frame !== 'receive') return { type: 'AGREE', mode: null, acled }
  const threat = isOwnWord(input) || isConditioned(input) ? threatOf(type, mode, isConditioned(input)) : null
  return threat === null ? { type, mode, acled } : { type: 'THREATEN', mode: threat, acled: null }
}

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
