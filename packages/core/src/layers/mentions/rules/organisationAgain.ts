import { overlaps, type Rule } from '@fogline/model'
import { type Draft, toDraft } from '../draft.ts'
import type { MentionInput } from '../mentionInput.ts'
import { isOrganisationHead } from '../organisationWords.ts'
import { knownOrganisation } from './knownOrganisation.ts'
import { organisationName } from './organisationName.ts'

const legal =
  /^(?:Co|Corp|Inc|Ltd|LLC|PLC|Group|Company|Corporation|Holdings?|Industries|Bank|Airlines|Airways|Foundation|Institute|Systems|Technologies|Trading|General|International)$/u

export const organisationAgain: Rule<MentionInput, Draft> = {
  id: 'mentions/organisation-again',
  says: 'A company by the first words of the name that the article gave it, or an organisation by the last with "the".',
  examples: [
    {
      text: 'It paid Orel Trading Co. on Monday. Orel denied it.',
      finds: [['Orel', { type: 'organisation', name: 'Orel Trading Co.' }]],
    },
    { text: 'The Kalm Relief Council met. The Council left.', finds: [['Council', { name: 'Kalm Relief Council' }]] },
    { text: 'Orel denied it.', finds: [] },
  ],
  find: (input) => {
    const known = knownOrganisation.find(input)
    const patterns = organisationName
      .find(input)
      .filter((found) => !known.some((other) => overlaps(other.span, found.span)))
    const names = [...known, ...patterns].map((found) => ({ ...found, words: found.value.name.split(' ') }))
    return names.flatMap(({ value, span, words }) => {
      const shorts = [companyName(words), headOf(words)]
      return shorts
        .flatMap((short) => (short === null ? [] : occurrences(input.plain, short, span.end)))
        .flatMap((start) => {
          const at = start.start
          const isOwn = names.some((other) => at >= other.span.start && at < other.span.end)
          const { type, key, name, country } = value
          return isOwn ? [] : [{ span: start, value: toDraft({ type, key, name, country }) }]
        })
    })
  },
}

/** The words in front of those that many companies share. */
function companyName(words: readonly string[]): string | null {
  const last = words.at(-1)?.replace('.', '') ?? ''
  const end = words.findIndex((word) => legal.test(word.replace('.', '')) || word === '&')
  return legal.test(last) && end > 0 ? words.slice(0, end).join(' ') : null
}

/** Where the words come again after this position, as whole words that do not go on with a capital. */
function occurrences(plain: string, words: string, after: number) {
  const name = words.replace(/^the /u, '')
  if (!plain.includes(name, after)) return []
  const pattern = words === name ? escape(name) : `(?<=[Tt]he )${escape(name)}`
  return [...plain.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])${pattern}(?![\\p{L}\\p{N}-]| \\p{Lu}| of )`, 'gu'))]
    .filter((match) => match.index >= after)
    .map((match) => ({ start: match.index, end: match.index + name.length }))
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}

/** "the Council" of a name with more than two words. */
function headOf(words: readonly string[]): string | null {
  const head = words.length > 2 ? words.find(isOrganisationHead) : undefined
  return head === undefined ? null : `the ${head}`
}
