import type { PlacedDraft } from '../draft.ts'
import type { MentionInput, SentenceView } from '../mentionInput.ts'

const field = /\b(defen[cs]e|foreign|interior|finance|health|energy|justice)\b.*\bminist/iu
const belongs = /^(?:minist|official|secretar|spokes|chief)/iu

interface Owner {
  readonly country: string
  readonly start: number
}

/** "Defense Minister Jan Orel": a minister whose country is not named beside the name is of the one country whose ministry of that field the article named before. */
export function ownOffices(drafts: readonly PlacedDraft[], { views }: MentionInput): readonly PlacedDraft[] {
  const known = new Map<string, readonly Owner[]>()
  const ownersOf = (word: string): readonly Owner[] => {
    const owners = known.get(word) ?? views.flatMap((view) => ownersIn(view, word))
    known.set(word, owners)
    return owners
  }
  return drafts.map((draft) => {
    const word = draft.country === null && draft.type === 'person' ? field.exec(draft.role ?? '')?.[1] : undefined
    if (word === undefined) return draft
    const owners = ownersOf(toField(word))
    const [first] = owners
    const isOnly = first !== undefined && owners.every((owner) => owner.country === first.country)
    return isOnly && first.start < draft.span.start ? { ...draft, country: first.country } : draft
  })
}

/** The countries that stand in front of this field of government: "Norwegian defense officials". */
function ownersIn({ sentence: { tokens }, hits }: SentenceView, word: string): readonly Owner[] {
  return hits.flatMap((hit) => {
    if (hit.meaning.kind !== 'country') return []
    const at = tokens.findIndex((token) => token.start >= hit.end)
    const from = tokens[at]?.lemma === "'s" ? at + 1 : at
    const isField = toField(tokens[from]?.text ?? '') === word && belongs.test(tokens[from + 1]?.text ?? '')
    return isField ? [{ country: hit.meaning.country.iso, start: hit.start }] : []
  })
}

function toField(word: string): string {
  return word.toLowerCase().replace('defence', 'defense')
}
