import type { Edtf, Found, Rule } from '@fogline/model'
import { addDays, toDay, toWeekday } from '../calendar.ts'
import { type Feast, feasts } from '../feasts.ts'
import { findMatches } from '../findMatches.ts'
import { isAhead } from '../isAhead.ts'
import type { TimeInput } from '../timeInput.ts'
import { implied, stated, type TimeValue } from '../timeValue.ts'

const nineEleven = /\b9\/11\b/g
const patterns = feasts.map(
  ({ names, dayIn, rest }) =>
    [
      new RegExp(
        `\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]revious|[Ff]ollowing) )?(?<end>[Ww]eekend of )?(?:${names})(?!['’]?\\p{L})(?! (?!Day|Weekend)\\p{Lu})(?<weekend> [Ww]eekend)?(?:,? (?:of |in )?(?<year>(?:19|20)\\d\\d)(?<late> weekend)?)?`,
        'gu',
      ),
      { dayIn, rest },
    ] as const,
)
const any = new RegExp(feasts.map(({ names }) => names).join('|'))

/** The Saturday and Sunday nearest to a feast, with the feast itself where it stands beside them. */
function toWeekend(day: Edtf): Edtf {
  const weekday = toWeekday(day)
  const saturday = addDays(day, weekday === 0 ? -1 : weekday < 3 ? -weekday - 1 : 6 - weekday)
  const sunday = addDays(saturday, 1)
  return `${weekday > 3 && weekday < 6 ? day : saturday}/${weekday > 0 && weekday < 3 ? day : sunday}`
}

/** The last one before the publication or on its day; the next where the words point ahead. */
function nearest(published: Edtf, dayIn: Feast['dayIn'], side: 'past' | 'ahead'): Edtf | null {
  const year = Number(published.slice(0, 4))
  const days = [year - 1, year, year + 1].flatMap((at) => dayIn(at) ?? [])
  if (side === 'past') return days.filter((day) => day.localeCompare(published) <= 0).at(-1) ?? null
  return days.find((day) => day.localeCompare(published) >= 0) ?? null
}

function read(
  groups: Readonly<Record<string, string | undefined>>,
  { dayIn, rest }: Pick<Feast, 'dayIn' | 'rest'>,
  { published, isNext }: { readonly published: Edtf | null; readonly isNext: boolean },
): TimeValue {
  const { which, year } = groups
  if (year === undefined && published === null && rest !== null) return stated(`XXXX-${rest}`)
  const isWeekend = [groups['end'], groups['weekend'], groups['late']].some((word) => word !== undefined)
  const side = /next|following/i.test(which ?? '') || (isNext && !/last|previous/i.test(which ?? '')) ? 'ahead' : 'past'
  const day = year !== undefined ? dayIn(Number(year)) : published === null ? null : nearest(published, dayIn, side)
  const date = day === null || !isWeekend ? day : toWeekend(day)
  return year === undefined ? implied(date, published) : date === null ? implied(null, null) : stated(date)
}

/** Easter, Thanksgiving and the Eids move, so they are worked out. Without a publication or a year no day is given. */
export const feast: Rule<TimeInput, TimeValue> = {
  id: 'times/feast',
  says: 'A feast whose day is known from its year: the last one before the publication, or the next where the words point ahead.',
  examples: [
    {
      text: "The truce held on New Year's Eve.",
      finds: [["New Year's Eve", { date: '2023-12-31', basis: 'implied' }]],
    },
    { text: 'It was shelled at Christmas 2023.', finds: [['Christmas 2023', { date: '2023-12-25', basis: 'stated' }]] },
    { text: 'They met on Easter Sunday.', finds: [['Easter Sunday', { date: '2024-03-31' }]] },
    { text: 'The port will be shut on Thanksgiving.', finds: [['Thanksgiving', { date: '2024-11-28' }]] },
    { text: 'A truce began on Eid al-Fitr 2023.', finds: [['Eid al-Fitr 2023', { date: '2023-04-21' }]] },
    { text: 'Easter Island is far; the new year began; Independence Day was marked; Christmas Island.', finds: [] },
  ],
  find: (input) => {
    if (!any.test(input.text)) return findMatches(input.text, nineEleven, () => stated('2001-09-11'))
    const published = toDay(input.publishedAt)
    const found = patterns.flatMap(([pattern, kind]): readonly Found<TimeValue>[] =>
      findMatches(input.text, pattern, (groups, match) =>
        read(groups, kind, { published, isNext: isAhead(input, match.index) }),
      ),
    )
    return [...found, ...findMatches(input.text, nineEleven, () => stated('2001-09-11'))]
  },
}
