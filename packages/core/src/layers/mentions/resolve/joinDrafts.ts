import type { PlacedDraft } from '../draft.ts'
import type { MentionInput } from '../mentionInput.ts'
import { stateOrgan } from '../organisationWords.ts'
import { joinDescriptions } from './joinDescriptions.ts'
import { joinNominals } from './joinNominals.ts'
import { joinPeople } from './joinPeople.ts'

/** A draft with the key of whom it means: drafts of one type and one `means` are one entity. */
export interface JoinedDraft extends PlacedDraft {
  readonly means: string
}

/** Works out which drafts mean the same: people by name, descriptions by apposition and office, organs by their state. */
export function joinDrafts(drafts: readonly PlacedDraft[], input: MentionInput): readonly JoinedDraft[] {
  const named = drafts.map((draft): JoinedDraft => ({ ...draft, means: draft.key }))
  return joinNominals(joinDescriptions(joinOrgans(joinPeople(named), input.text), input), input)
}

/** "the Defense Ministry" means the ministry of the state that the article named with it last. */
function joinOrgans(drafts: readonly JoinedDraft[], text: string): readonly JoinedDraft[] {
  const last = new Map<string, JoinedDraft>()
  return drafts.map((draft, at) => {
    if (draft.type !== 'organisation') return draft
    const organ = organOf(draft)
    if (organ === null) return draft
    const country = draft.country ?? countryBefore(draft, drafts[at - 1], text)
    if (country !== null) {
      const means = `${country} ${organ}`
      const owned = { ...draft, means, country }
      last.set(organ, owned)
      return owned
    }
    const before = last.get(organ)
    return before === undefined ? draft : { ...draft, means: before.means, country: before.country }
  })
}

function organOf({ key, country }: JoinedDraft): string | null {
  const bare = country !== null && key.startsWith(`${country} `) ? key.slice(country.length + 1) : key
  const ministry = /^(?:ministry|department) of (?:national )?(\p{L}+)(?: affairs)?$/u.exec(bare)?.[1]
  return stateOrgan(ministry === undefined ? bare : `${ministry} ministry`) ?? (bare === key ? null : bare)
}

/** "In Vesmar, the Defense Ministry": the country that the sentence sets in front. */
function countryBefore(draft: JoinedDraft, before: JoinedDraft | undefined, text: string): string | null {
  if (before?.type !== 'country' || before.form !== 'name') return null
  const isInFront = /^, (?:the|its|their) $/u.test(text.slice(before.span.end, draft.span.start))
  return isInFront && /\bIn $/u.test(text.slice(0, before.span.start)) ? before.country : null
}
