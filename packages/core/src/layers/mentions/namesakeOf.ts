import type { Gazetteer, GazetteerPlace, Token } from '@fogline/model'
import { isCapital } from './isCapital.ts'
import type { LexiconHit } from './lexiconIndex.ts'
import type { SentenceView } from './mentionInput.ts'

/** "Atlanta, Georgia" and "Lebanon, Kansas": the state in which a region or town of a country's name lies, where the name beside it says so; else null. */
export function namesakeOf(
  { sentence: { tokens } }: SentenceView,
  hit: LexiconHit,
  { find }: Gazetteer,
): string | null {
  if (hit.meaning.kind !== 'country') return null
  const { iso } = hit.meaning.country
  const first = tokens.findIndex((token) => token.start === hit.start)
  const last = tokens.findIndex((token) => token.end === hit.end)
  if (first < 0 || last < 0) return null
  const isOther = ({ country }: GazetteerPlace): boolean => country !== iso && country !== ''
  const before = tokens[first - 1]?.text === ',' ? nameEndingAt(tokens, first - 2) : null
  const after = tokens[last + 1]?.text === ',' ? nameFrom(tokens, last + 2) : null
  if (before === null && after === null) return null
  const own = find(hit.phrase).filter(isOther)
  const asRegion = before === null ? null : regionOf(own.filter(isRegion), find(before).filter(isTown))
  if (asRegion !== null) return asRegion
  const listed = after === null ? null : siblingOf(own.filter(isRegion), find(after))
  if (listed !== null) return listed
  if (after !== null && isAmericanTown(tokens, { first, last }, find(after)))
    return find(after).find(isAmerican)?.country ?? null
  const asTown = after === null ? null : regionOf(find(after).filter(isRegion), own.filter(isTown))
  return after !== null &&
    find(after)
      .filter(isTown)
      .some((town) => town.population > 100_000)
    ? null
    : asTown
}

/** "in Georgia, Texas and Ohio": the state of which both are regions. */
function siblingOf(regions: readonly GazetteerPlace[], next: readonly GazetteerPlace[]): string | null {
  if (next.some(({ feature }) => feature === 'PPLC')) return null
  return regions.find((one) => next.filter(isRegion).some(({ country }) => country === one.country))?.country ?? null
}

/** "from Lebanon, Kansas, said": in North America and Australia a town has its state behind it, and nothing but a comma or a stop follows. */
function isAmericanTown(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  named: readonly GazetteerPlace[],
): boolean {
  const end = tokens.findIndex((token, at) => at > last + 1 && !isCapital(token.text))
  const isClosed = end < 0 || /^[,.;]$/u.test(tokens[end]?.text ?? '')
  const isList = /^(?:and|or)$/u.test(tokens[end + 1]?.text ?? '') || isCapital(tokens[end + 1]?.text ?? '')
  const isIn = /^(?:in|from|near|of|at)$/u.test(tokens[first - 1]?.text ?? '')
  return isIn && isClosed && !isList && named.some(isAmerican) && !named.some(({ feature }) => feature === 'PPLC')
}

const isAmerican = ({ feature, country }: GazetteerPlace): boolean =>
  feature === 'ADM1' && /^(?:US|CA|AU)$/u.test(country)

/** The state of a region in which one of the towns lies. */
function regionOf(regions: readonly GazetteerPlace[], towns: readonly GazetteerPlace[]): string | null {
  const found = regions.find(({ country, admin1 }) =>
    towns.some((town) => town.country === country && town.admin1 === admin1),
  )
  return found?.country ?? null
}

const isRegion = ({ feature }: GazetteerPlace): boolean => feature === 'ADM1'
const isTown = ({ feature }: GazetteerPlace): boolean => feature.startsWith('PPL')

function nameFrom(tokens: readonly Token[], at: number): string | null {
  let last = at
  while (isName(tokens[last])) last += 1
  return last === at ? null : textOf(tokens.slice(at, last))
}

function nameEndingAt(tokens: readonly Token[], at: number): string | null {
  let first = at
  while (isName(tokens[first])) first -= 1
  return first === at ? null : textOf(tokens.slice(first + 1, at + 1))
}

const isName = (token: Token | undefined): boolean => token !== undefined && isCapital(token.text)
const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ')
