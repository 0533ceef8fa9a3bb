import type { Country, Equipment, Lexicon, Organisation, Span } from '@fogline/model'

/** What a phrase of the lexicon means. `as` tells a country's name from its adjective and its seat of power. */
export type LexiconMeaning =
  | { readonly kind: 'country'; readonly country: Country; readonly as: 'name' | 'demonym' | 'seat' }
  | { readonly kind: 'organisation'; readonly organisation: Organisation }
  | { readonly kind: 'equipment'; readonly equipment: Equipment }
  | { readonly kind: 'treaty'; readonly name: string }

/** A phrase of the lexicon found in a text. */
export interface LexiconHit extends Span {
  readonly phrase: string
  readonly meaning: LexiconMeaning
}

/** The lexicon's names by their first characters, and its offices and given names. */
export interface LexiconIndex {
  /** All phrases that begin at this position and end at the end of a word, longest first. */
  readonly hitsAt: (plain: string, start: number) => readonly LexiconHit[]
  readonly isOffice: (lower: string) => boolean
  /** Last words of offices: "minister" of "foreign minister". */
  readonly isOfficeHead: (lower: string) => boolean
  /** Does any office end in this word? */
  readonly endsOffice: (lower: string) => boolean
  readonly isGivenName: (word: string) => boolean
}

interface Entry {
  readonly phrase: string
  readonly meaning: LexiconMeaning
}

const indexes = new WeakMap<Lexicon, LexiconIndex>()

/** The index of a lexicon, made once for each lexicon value. */
export function indexLexicon(lexicon: Lexicon): LexiconIndex {
  const known = indexes.get(lexicon)
  if (known !== undefined) return known
  const index = makeIndex(lexicon)
  indexes.set(lexicon, index)
  return index
}

/** The text with straight quotes, plain hyphens and plain spaces; every position unchanged. */
export function toPlain(text: string): string {
  return text
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[‐‑]/gu, '-')
    .replace(/[^\S\n ]/gu, ' ')
}

/** Phrases are kept by their first letters: as many as they have, up to five. */
const openings = [5, 4, 3, 2]

function makeIndex(lexicon: Lexicon): LexiconIndex {
  const buckets = new Map<string, Entry[]>()
  const pairs = new Set<number>()
  for (const { phrase, meaning } of entriesOf(lexicon)) {
    const plain = withoutArticle(toPlain(phrase), meaning.kind)
    if (plain.length < 2) continue
    pairs.add(pairAt(plain, 0))
    const opening = plain.slice(0, openings[0])
    const bucket = buckets.get(opening) ?? []
    bucket.push({ phrase: plain, meaning })
    buckets.set(opening, bucket)
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.phrase.length - a.phrase.length)
  const offices = new Set(lexicon.offices.map((office) => office.toLowerCase()))
  const endings = new Set([...offices].map((office) => office.split(' ').at(-1)))
  const heads = new Set(
    [...offices].map(
      (office) =>
        office
          .replace(/ (?:of|in|for|to) .*$/u, '')
          .split(' ')
          .at(-1) ?? office,
    ),
  )
  return {
    hitsAt: (plain, start) => {
      if (!pairs.has(pairAt(plain, start))) return []
      return openings.flatMap((length) => {
        const bucket = start + length > plain.length ? undefined : buckets.get(plain.slice(start, start + length))
        return bucket === undefined ? [] : hitsIn(bucket, plain, start)
      })
    },
    endsOffice: (lower) => endings.has(lower),
    isOffice: (lower) => offices.has(lower),
    isOfficeHead: (lower) => offices.has(lower) || heads.has(lower),
    isGivenName: (word) => lexicon.givenNames.has(word),
  }
}

/** Two letters as one number: most words of a text are told by it to open nothing. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1)
}

function hitsIn(bucket: readonly Entry[], plain: string, start: number): readonly LexiconHit[] {
  return bucket
    .filter(
      ({ phrase }) => plain.startsWith(phrase, start) && !/[\p{L}\p{N}]/u.test(plain[start + phrase.length] ?? ' '),
    )
    .map(({ phrase, meaning }) => ({ start, end: start + phrase.length, phrase, meaning }))
}

function entriesOf(lexicon: Lexicon): readonly Entry[] {
  return [
    ...lexicon.treaties.map((name): Entry => ({ phrase: name, meaning: { kind: 'treaty', name } })),
    ...lexicon.equipment.flatMap((equipment) =>
      [equipment.name, ...equipment.aliases].map(
        (phrase): Entry => ({ phrase, meaning: { kind: 'equipment', equipment } }),
      ),
    ),
    ...lexicon.organisations.flatMap((organisation) =>
      [organisation.name, ...organisation.aliases].map(
        (phrase): Entry => ({ phrase, meaning: { kind: 'organisation', organisation } }),
      ),
    ),
    ...lexicon.countries.flatMap(countryEntries),
  ]
}

function countryEntries(country: Country): readonly Entry[] {
  const as =
    (kind: 'name' | 'demonym' | 'seat') =>
    (phrase: string): Entry => ({
      phrase,
      meaning: { kind: 'country', country, as: kind },
    })
  const seats = country.capital === null ? country.seats : [...country.seats, country.capital]
  const names = withAbbreviated([country.name, ...country.aliases])
  return [
    ...names.map(as('name')),
    ...withAbbreviated(country.demonyms)
      .filter((word) => !names.includes(word))
      .map(as('demonym')),
    ...[...new Set(seats)].filter((word) => !names.includes(word)).map(as('seat')),
  ]
}

/** "North Velan" may be written "N. Velan", and "N Velan" in a headline. */
function withAbbreviated(names: readonly string[]): readonly string[] {
  const short = names.flatMap((name) => {
    const [, letter, rest] = /^([NS])(?:orth|outh) (\p{L}+)$/u.exec(name) ?? []
    return letter === undefined ? [] : [`${letter}. ${rest}`, `${letter} ${rest}`]
  })
  return [...new Set([...names, ...short])]
}

/** "the Kremlin" is found as "Kremlin"; a paper called "The National" only with its capital The. */
function withoutArticle(phrase: string, kind: LexiconMeaning['kind']): string {
  return kind === 'organisation' && /^The \S+$/u.test(phrase) ? phrase : phrase.replace(/^[Tt]he /u, '')
}
