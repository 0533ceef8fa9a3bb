import type { Edtf, Leader } from '@fogline/model'
import { toNameKey } from '../draft.ts'
import { shortNames } from '../people/shortNames.ts'
import type { JoinedDraft } from './joinDrafts.ts'

const ruling =
  /\b(?:presidents?|prime minister|premier|chancellor|leader|ruler|king|emir|sultan|supreme|ayatollah|dictator|strongman|chairman|head of (?:state|government))\b/iu

interface Known {
  readonly leaders: readonly Leader[]
  readonly publishedAt: Edtf | null
}

interface Bearer {
  readonly name: string
  readonly roles: readonly string[]
  readonly country: string | null
}

/** "President Sorel", "Ida Sorel": whoever rules a country by the list of leaders is of that country, where the article names none. A family name alone needs the office or a ruler of that year. */
export function knownLeaders(drafts: readonly JoinedDraft[], known: Known): readonly JoinedDraft[] {
  if (known.leaders.length === 0) return drafts
  const index = toIndex(known.leaders)
  const bearers = new Map<string, Bearer>()
  for (const { type, means, name, role, country } of drafts) {
    if (type !== 'person') continue
    const before = bearers.get(means)
    bearers.set(means, {
      name: longer(before?.name ?? '', name),
      roles: [...(before?.roles ?? []), ...(role === null ? [] : [role])],
      country: before?.country ?? country,
    })
  }
  const year = /^\d{4}/.exec(known.publishedAt ?? '')?.[0]
  const homes = new Map(
    [...bearers].flatMap(([means, bearer]) => {
      const home =
        bearer.country === null ? homeOf(bearer, { index, year: year === undefined ? null : Number(year) }) : null
      return home === null ? [] : [[means, home] as const]
    }),
  )
  if (homes.size === 0) return drafts
  return drafts.map((draft) =>
    draft.type === 'person' && draft.country === null ? { ...draft, country: homes.get(draft.means) ?? null } : draft,
  )
}

interface Index {
  readonly full: ReadonlyMap<string, Leader>
  readonly short: ReadonlyMap<string, readonly Leader[]>
}

const indexes = new WeakMap<readonly Leader[], Index>()

function toIndex(leaders: readonly Leader[]): Index {
  const made = indexes.get(leaders)
  if (made !== undefined) return made
  const full = new Map<string, Leader>()
  const short = new Map<string, Leader[]>()
  for (const leader of leaders) {
    for (const name of [leader.name, ...leader.aliases]) full.set(toNameKey(name), leader)
    for (const name of shortNames(leader.name)) short.set(name, [...(short.get(name) ?? []), leader])
  }
  const index = { full, short }
  indexes.set(leaders, index)
  return index
}

/** The country of the leader that a name means; null where the name or its roles mean somebody else, or several. */
function homeOf(
  { name, roles }: Bearer,
  { index, year }: { readonly index: Index; readonly year: number | null },
): string | null {
  const isRuler = roles.some((role) => ruling.test(role))
  if (roles.length > 0 && !isRuler) return null
  const whole = index.full.get(toNameKey(name))
  if (whole !== undefined) return year === null || year >= whole.from - 1 ? whole.country : null
  if (/\s/u.test(name)) return null
  const bearers = (index.short.get(toNameKey(name)) ?? []).filter(
    ({ from, to }) =>
      (year === null && isRuler) || (year !== null && from - 1 <= year && year <= (to ?? year) + (isRuler ? 10 : 1)),
  )
  const [first] = bearers
  return first !== undefined && bearers.every(({ country }) => country === first.country) ? first.country : null
}

const longer = (a: string, b: string): string => (b.split(/\s+/u).length > a.split(/\s+/u).length || a === '' ? b : a)
