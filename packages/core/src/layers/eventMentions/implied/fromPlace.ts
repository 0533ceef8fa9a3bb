import type { PloverType, Rule } from '@fogline/model'
import type { Implied, ImpliedInput } from './impliedInput.ts'
import { hasPeople, livesHere } from './livesHere.ts'

const material = new Set<PloverType>(['ASSAULT', 'COERCE', 'SANCTION', 'AID', 'PROTEST'])

/** "Demonstrators blocked a road in Nairobi": those who live where it happens; "bombed a depot near Basra": whose country it is. */
export const fromPlace: Rule<ImpliedInput, Implied> = {
  id: 'events/implied/place',
  says: 'Who protests, rebels, governs or lives somewhere is of the country where it happens; so is whoever is struck, pressed or helped there, if nobody else is named.',
  examples: [
    { text: 'Students clashed with police in Nairobi.', finds: [['Nairobi', { country: 'KE' }]] },
    { text: 'Foreign soldiers clashed with envoys in Nairobi.', finds: [] },
  ],
  find: (input) => {
    if (!isNobody(input) && !isStruck(input) && !input.parties.some(livesHere)) return []
    const found = input.places.filter(({ country }) => country !== null)
    if (new Set(found.map(({ country }) => country)).size !== 1) return []
    return found
      .slice(0, 1)
      .map(({ start, end, country }) => ({ span: { start, end }, value: { country: country ?? '' } }))
  },
}

/** Nobody is named: whoever suffers it there, or a crowd or gunmen without a name that do it there. */
function isNobody({ mention, parties, side, doers }: ImpliedInput): boolean {
  if (parties.length > 0) return false
  if (side === 'recipient')
    return material.has(mention.type) || (mention.type === 'ACCUSE' && mention.mode === 'investigate')
  return (mention.type === 'PROTEST' && doers.length > 0) || doers.some(hasPeople)
}

const soldiers =
  /\b(?:soldiers?|troops?|forces?|fighters?|personnel|mercenar\w+|peacekeepers?|pilots?|diplomats?|envoys?|tourists?|journalists?|reporters?|migrants?|refugees?|advisers?|instructors?|foreign\w*)\b/iu

/** People without a country who are struck or pressed; soldiers, envoys and travellers may be from elsewhere. */
const isStruck = ({ mention, parties, side }: ImpliedInput): boolean =>
  side === 'recipient' &&
  (mention.type === 'ASSAULT' || mention.type === 'COERCE') &&
  parties.some(({ type, name }) => (type === 'group' || type === 'unnamed') && !soldiers.test(name))
