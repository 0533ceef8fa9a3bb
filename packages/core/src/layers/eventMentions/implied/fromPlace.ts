import type { PloverType, Rule } from '@fogline/model'
import type { Implied, ImpliedInput } from './impliedInput.ts'
import { livesHere } from './livesHere.ts'

const material = new Set<PloverType>(['ASSAULT', 'COERCE', 'SANCTION', 'AID', 'PROTEST'])

/** "Demonstrators blocked a road in Nairobi": those who live where it happens; "bombed a depot near Basra": whose country it is. */
export const fromPlace: Rule<ImpliedInput, Implied> = {
  id: 'events/implied/place',
  says: 'Who protests, rebels, governs or lives somewhere is of the country where it happens; so is whoever is struck, pressed or helped there, if nobody else is named.',
  examples: [
    { text: 'Students clashed with police in Nairobi.', finds: [['Nairobi', { country: 'KE' }]] },
    { text: 'Foreign soldiers clashed with envoys in Nairobi.', finds: [] },
  ],
  find: ({ mention, parties, places, side }) => {
    const isNobody = parties.length === 0 && side === 'recipient' && material.has(mention.type)
    if (!isNobody && !parties.some(livesHere)) return []
    const found = places.filter(({ country }) => country !== null)
    if (new Set(found.map(({ country }) => country)).size !== 1) return []
    return found
      .slice(0, 1)
      .map(({ start, end, country }) => ({ span: { start, end }, value: { country: country ?? '' } }))
  },
}
