import { isCalled, isDescribedKind, kindByHead } from '../describedKinds.ts'
import { toNameKey } from '../draft.ts'
import type { MentionInput } from '../mentionInput.ts'
import type { JoinedDraft } from './joinDrafts.ts'

/** "the ministry", "the group": the organisation of that kind that was named last; where none was, the words mean nothing and are dropped. */
export function joinNominals(drafts: readonly JoinedDraft[], { lexicon }: MentionInput): readonly JoinedDraft[] {
  const kinds = new Map(lexicon.organisations.map((organisation) => [organisation.name, organisation.kind]))
  const named: JoinedDraft[] = []
  return drafts.flatMap((draft) => {
    if (draft.type !== 'organisation') return [draft]
    const word = draft.name
    if (draft.form === 'name' || !isDescribedKind(word) || draft.key !== `the ${word}`) {
      named.unshift(draft)
      return [draft]
    }
    const found =
      named.find((other) => toNameKey(other.name).split(' ').includes(word)) ??
      named.find((other) => isCalled(word, kinds.get(other.name) ?? kindByHead(other.name)))
    return found === undefined ? [] : [{ ...draft, means: found.means, name: found.name, country: found.country }]
  })
}
