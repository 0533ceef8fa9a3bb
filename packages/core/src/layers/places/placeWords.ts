const region =
  /^(?:regions?|oblasts?|provinces?|governorates?|krais?|districts?|counties|county|states?|prefectures?|raions?|republics?|area|territory|enclave|front|countryside)$/i
const settlement =
  /^(?:city|cities|towns?|villages?|settlements?|ports?|hamlets?|neighborhoods?|neighbourhoods?|suburbs?|camps?|municipality|communities|community)$/i

/** "region", "oblast", "province": the name beside it is that of a region, not of its city. */
export function isRegionWord(word: string): boolean {
  return region.test(word)
}

/** "city", "village", "port": the name beside it is that of a settlement. */
export function isSettlementWord(word: string): boolean {
  return settlement.test(word)
}

const directions =
  /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|northern|southern|eastern|western|north-?eastern|north-?western|south-?eastern|south-?western|central|upper|lower|occupied|mainland|downtown|nearby|greater|rural|coastal|border|entire|whole|Russian-occupied|Russian-held|Ukrainian-held|Israeli-occupied|government-held|rebel-held)$/i

/** Words that may stand between a preposition and the name: "in the occupied eastern Kalm region". */
export function isPlaceModifier(word: string): boolean {
  return directions.test(word)
}

/** Prepositions of place; "on" and "of" are judged by what stands before them. */
export function isLocative(word: string): boolean {
  return /^(?:in|at|near|outside|around|across|inside|throughout|within|over|above|along|off|beyond|beneath|amid|between)$/i.test(
    word,
  )
}

/** Words of a place's own name that may stand in lower case: "the Kalm nuclear power plant", "the Kalm peninsula". */
export function isNameNoun(word: string): boolean {
  return /^(?:peninsula|strait|straits|airport|airfield|airbase|air|base|crossing|nuclear|power|plant|facility|bridge|river|corridor|sea|island|islands|heights|canal|gulf|dam|test|site|naval|international|camp|refugee)$/i.test(
    word,
  )
}

/** People and offices of a region or town: "the Kalm governor", "Kalm residents". */
export function isLocalOffice(word: string): boolean {
  return /^(?:governor|mayor|residents?|authorities|airport|airfield|airbase|suburbs?|garrison|prosecutors?|hospitals?)$/i.test(
    word,
  )
}

const months = 'january|february|march|april|may|june|july|august|september|october|november|december'
const notPlaces = new RegExp(
  `^(?:${months}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|god|republicans?|democrats?|christmas|easter|ramadan|covid|internet|facebook|twitter|telegram|google|president|minister|general|police|army|navy|congress|parliament|senate|state|union|north|south|east|west|center|centre)$`,
  'i',
)

/** Words that a gazetteer also has as names of villages, and that mean something else in the news. */
export function isNeverPlace(word: string): boolean {
  return notPlaces.test(word)
}
