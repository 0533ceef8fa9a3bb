import type { Country, Lexicon } from '@fogline/model'

function country(iso: string, name: string, words: Pick<Country, 'demonyms' | 'seats' | 'capital'>): Country {
  return { iso, name, aliases: [], latitude: 0, longitude: 0, radius: 1, ...words }
}

/** A few words of each kind: enough for the examples of the rules. */
export const smallLexicon: Lexicon = {
  version: 'small',
  countries: [
    country('CN', 'China', { demonyms: ['Chinese'], seats: ['Beijing'], capital: 'Beijing' }),
    country('FR', 'France', { demonyms: ['French'], seats: ['Paris'], capital: 'Paris' }),
    country('NO', 'Norway', { demonyms: ['Norwegian', 'Norwegians'], seats: ['Oslo'], capital: 'Oslo' }),
  ],
  gazetteer: { find: () => [] },
  organisations: [
    { name: 'World Health Organization', aliases: ['WHO'], country: null, kind: 'igo' },
    { name: 'UNICEF', aliases: [], country: null, kind: 'igo' },
    { name: 'Varga Front', aliases: ['Varga'], country: 'NO', kind: 'armed-group' },
  ],
  equipment: [{ name: 'Vatra-7', aliases: ['Vatra'], category: 'rocket', unit: 'rocket', origin: 'NO' }],
  treaties: ['Kalm Convention'],
  offices: [
    'president',
    'governor',
    'minister',
    'defense minister',
    'foreign minister',
    'secretary of state',
    'special envoy',
    'envoy',
    'gen.',
    'maj. gen.',
    'mr.',
    'mrs.',
    'spokesman',
    'spokeswoman',
    'spokesperson',
    'farmer',
    'analyst',
    'director',
    'recruit',
    'ombudsman',
    'leader',
  ],
  givenNames: new Set(['Maria', 'Ada', 'Jan', 'Lena', 'Will']),
  units: [],
  countables: [],
  reportingVerbs: [],
  reportingNouns: [],
  eventTriggers: [],
  publishers: [],
  leaders: [{ name: 'Ida Sorel', aliases: [], country: 'FR', from: 2019, to: null }],
}
