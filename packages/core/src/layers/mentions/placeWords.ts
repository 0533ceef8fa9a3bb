const geographic = new Set(
  (
    'region oblast province district county governorate prefecture city town village settlement island islands peninsula sea ocean river lake gulf strait bay ' +
    'mountain mountains valley desert street avenue square road highway bridge airport airfield port harbor harbour border canal cape coast delta basin dam ' +
    'krai raion hamlet township commune municipality suburb neighborhood neighbourhood quarter camp straits heights hills plateau reservoir forest park hotel station cathedral mosque ' +
    'base airbase stadium territory republic state states archipelago atoll reef channel'
  ).split(' '),
)

const openings = new Set(
  (
    'Little Great Greater New Old Upper Lower North South East West Big Fort Mount Port Lake Cape San Santa Los Las Novo Nova Novy Novaya Nove Stara Staraya Stary ' +
    'Velyka Velika Mala Malaya Malyi Nizhny Nizhnyaya Verkhny Verkhnyaya'
  ).split(' '),
)

/** A word that opens the names of towns, not of people: "Little Kalm". */
export function isPlaceOpening(word: string): boolean {
  return openings.has(word)
}

/** A word that ends the names of towns more than those of people: "Kalm Ferry". */
export function isPlaceEnding(word: string): boolean {
  return /^(?:Ferry|Crossing|Junction|Creek|Springs|Landing|Falls|Beach|Mill)$/u.test(word)
}

/** A noun for a kind of place: "Kalm Province". */
export function isGeographicNoun(word: string): boolean {
  return geographic.has(word.toLowerCase())
}

const regions =
  /(?<![\p{L}\p{N}-])(?:(?:North|South|East|West|Central|Southeast|Northeast|Northern|Southern|Eastern|Western|Latin|Sub-Saharan|Middle) )?(?:Europe|Asia|Africa|America)(?![\p{L}\p{N}])|(?<=[Tt]he )(?:Middle East|Near East|Far East|Persian Gulf|Gulf|Pacific|Atlantic|Indo-Pacific|Baltics|Balkans|Caucasus|Sahel|Levant|Maghreb|Arctic|Antarctic|Caribbean|Horn of Africa|Donbas|Donbass)(?![\p{L}\p{N}]| \p{Lu})/gu

/** Names of parts of the world in a text. */
export function findRegions(text: string): readonly RegExpMatchArray[] {
  return [...text.matchAll(regions)]
}

/** A preposition that a place follows. */
export function isLocative(word: string): boolean {
  return /^(?:in|at|near|outside|around|across|inside|throughout|within|above|along|toward|towards|into|via|off)$/iu.test(
    word,
  )
}
