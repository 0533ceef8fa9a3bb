import type { EventMention, PloverType } from '@fogline/model'

/** Why or about what, by words of the sentence (PLOVER contexts). */
const byWords: readonly (readonly [context: string, words: RegExp])[] = [
  [
    'military',
    /\b(?:military|army|armed|troops?|soldiers?|forces|missiles?|drones?|artillery|weapons?|arms|ammunition|munitions?|defen[cs]e|navy|naval|airbase|brigade|strikes?|offensive|front ?lines?)\b/iu,
  ],
  ['cbrn', /\b(?:nuclear|chemical|biological|radiological|uranium|sarin|chlorine)\b/iu],
  ['economic', /\b(?:tariffs?|trade|econom\w+|export|import|sanctions?|oil|grain|billion|million|bank)\b/iu],
  ['intelligence', /\b(?:intelligence|spy|spies|espionage)\b/iu],
  [
    'human_rights',
    /\b(?:prisoners? of war|war crimes?|human rights|torture\w*|geneva convention|execut(?:ed|ion) of)\b/iu,
  ],
  ['human_security', /\b(?:humanitarian|civilians?|refugees?|displaced|famine|hunger|relief)\b/iu],
  ['cyber', /\b(?:cyber\w*|hack\w*|ransomware)\b/iu],
  ['terrorism', /\b(?:terroris\w+|suicide bomb\w*)\b/iu],
  ['legal', /\b(?:court|tribunal|prosecutor|lawsuit|indict\w+|warrant)\b/iu],
  ['territory', /\b(?:territory|territories|annex\w*|border)\b/iu],
  ['election', /\b(?:elections?|ballots?|voters?)\b/iu],
  ['technology', /\b(?:technolog\w+|microchips?|semiconductors?|satellites?)\b/iu],
  ['peacekeeping', /\b(?:peacekeep\w+)\b/iu],
]

const diplomatic = new Set<PloverType>([
  'CONSULT',
  'AGREE',
  'SUPPORT',
  'REQUEST',
  'REJECT',
  'ACCUSE',
  'THREATEN',
  'CONCEDE',
])

/** PLOVER contexts of an event: what its type brings and what the words of its sentence show, in the order of the list. */
export function findContexts(sentence: string, mention: EventMention): readonly string[] {
  const shown = byWords.filter(([, words]) => words.test(sentence)).map(([context]) => context)
  const own = mention.type === 'ASSAULT' || mention.type === 'MOBILIZE' ? ['military'] : []
  const talk = diplomatic.has(mention.type) ? ['diplomatic'] : []
  return [...new Set([...own, ...talk, ...shown])]
}
