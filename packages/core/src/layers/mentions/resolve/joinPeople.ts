import { toNameKey } from '../draft.ts'
import { shortNames } from '../people/shortNames.ts'
import type { JoinedDraft } from './joinDrafts.ts'

/** Gives each mention of a person the full name that it means; two people of one family name stay apart, a short name means the last named. */
export function joinPeople(drafts: readonly JoinedDraft[]): readonly JoinedDraft[] {
  const full = fullNames(drafts)
  const lastNamed = new Map<string, string>()
  return drafts.map((draft) => {
    if (draft.type !== 'person') return draft
    const own = full.get(toNameKey(draft.name))
    if (own !== undefined) {
      for (const short of shortNames(own)) lastNamed.set(short, own)
      return { ...draft, means: toNameKey(own) }
    }
    const short = shortNames(`x ${draft.name}`)[0] ?? toNameKey(draft.name)
    const means =
      lastNamed.get(short) ??
      [...full.values()].find((name) => shortNames(name).includes(short)) ??
      givenName(short, full)
    return { ...draft, means: means === undefined ? toNameKey(draft.name) : toNameKey(means) }
  })
}

/** Every full name by its key; a shorter form of one ("Ada Pell" of "Ada Maria Pell") gives the longer. */
function fullNames(drafts: readonly JoinedDraft[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const draft of drafts) {
    if (draft.type === 'person' && /\s/u.test(draft.name.replace(/^(?:al|el|bin|abu)\s/iu, '')))
      names.set(toNameKey(draft.name), draft.name)
  }
  for (const [key, name] of names) {
    const longer = [...names.values()].find((other) => isLongerForm(other, name))
    if (longer !== undefined) names.set(key, longer)
  }
  return names
}

function isLongerForm(long: string, short: string): boolean {
  const a = toNameKey(long).split(' ')
  const b = toNameKey(short).split(' ')
  return a.length > b.length && b.length > 1 && a[0] === b[0] && a.at(-1) === b.at(-1)
}

function givenName(short: string, full: ReadonlyMap<string, string>): string | undefined {
  const bearers = [...new Set(full.values())].filter((name) => toNameKey(name).split(' ')[0] === short)
  return bearers.length === 1 ? bearers[0] : undefined
}
