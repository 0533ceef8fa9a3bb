import { type Article, type Credit, foldOutlet, type Houses, type MetadataValue, type PageRecord } from '@fogline/model'

interface Extracted {
  readonly page: PageRecord
  readonly articles: readonly Article[]
}

/**
 * What only the houses of the press tell of articles: the outlet of a page that names none, by its host; and the agencies that
 * bylines, sign-offs and notes of rights name.
 */
export function nameOrigins<From extends Extracted>(extraction: From, houses: Houses): From {
  const { page, articles } = extraction
  const lines = articles.length === 1 ? page.removals.filter(({ by, text }) => tells.has(by) && text.length < 300) : []
  return {
    ...extraction,
    articles: articles.map((article) => {
      const named = withOutlet(article, page.location, houses)
      const own = houses.named(named.outlet ?? '')?.house
      const credits = named.credits.filter((credit) => isOutlet(credit, houses))
      const known = new Set(credits.map(({ outlet }) => keyOf(outlet, houses)))
      const agencies = [
        ...fromAuthor(named.author, houses),
        ...lines.flatMap(({ text }) => findAgencies(text, 'article/agency-in-line', houses)),
        ...fromBody(named, houses),
      ].filter(({ outlet }) => {
        const key = keyOf(outlet, houses)
        const isNew = !known.has(key) && houses.named(outlet)?.house !== own
        known.add(key)
        return isNew
      })
      return { ...named, credits: [...credits.flatMap((credit) => split(credit, houses)), ...agencies] }
    }),
  }
}

/** Rules whose lines may name an agency: bylines, sign-offs, notes of rights. */
const tells: ReadonlySet<string> = new Set([
  'article/sign-off',
  'article/site-furniture',
  'article/byline',
  'article/byline-below',
  'article/footer',
])

function withOutlet(article: Article, location: string, houses: Houses): Article {
  const found = article.outlet === null && /^https?:/.test(location) ? houses.at(location) : null
  if (found === null) return article
  const host = new URL(location).hostname
  const value: MetadataValue = {
    field: 'outlet',
    place: 'address',
    text: host,
    value: found.title.name,
    chosen: true,
    because: `The page names no outlet; ${host} is a host of ${found.title.name}.`,
  }
  return { ...article, outlet: found.title.name, metadata: [...article.metadata, value] }
}

function keyOf(outlet: string, houses: Houses): string {
  const found = houses.named(outlet) ?? houses.at(outlet)
  return found === null ? foldOutlet(outlet) : `${found.house.id} ${found.title.name}`
}

/** A single word in brackets after a sentence may be a person or a town: it counts where the houses know it, or in capitals. */
function isOutlet({ outlet, by }: Credit, houses: Houses): boolean {
  const word = by === 'article/closing-credit' && !/\s/.test(outlet) && outlet !== outlet.toUpperCase()
  return !word || houses.named(outlet) !== null
}

const staff =
  /\s+(?:staff|writers?|reporters?|correspondents?|newsroom|news ?desk|news agency|agency|agencies|wires?|services?|desk)$/i

/** A name, and what is left of it without the words for who works there. */
function barer(name: string): readonly string[] {
  const bare = name.trim().replace(staff, '')
  return [name, bare, bare.replace(staff, '')]
}

/** An author that is an agency, alone or beside a person. */
function fromAuthor(author: string | null, houses: Houses): readonly Credit[] {
  return author === null
    ? []
    : findNames(author, houses).map((outlet) => toCredit(outlet, author, 'article/agency-byline'))
}

/** A line that is a note on who made an article: "© 2031 Harbour Wire", "Harbour Wire contributed to this report". */
function findAgencies(line: string, by: string, houses: Houses): readonly Credit[] {
  if (/photo|image|picture|foto|bild\b|getty/i.test(line)) return []
  const note =
    /^\W*(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4})?(?:\s*[-–]\s*\d{4})?\s*(?:by\s+)?(?<rights>[^.|]{2,80})|^(?<gave>.{2,120}?)\s+(?:also )?contributed (?:reporting|to this)|^\W*by:?\s+(?<byline>.{2,120})$/iu.exec(
      line,
    )?.groups
  const words = note?.rights ?? note?.gave ?? note?.byline
  return words === undefined
    ? []
    : findNames(words.replace(/\ball rights reserved.*$/i, ''), houses).map((outlet) => toCredit(outlet, line, by))
}

/** "The Harbour Wire contributed to this report", inside a paragraph near the end. */
function fromBody({ text, bodyStart }: Article, houses: Houses): readonly Credit[] {
  const end = text.slice(Math.max(bodyStart, text.length - 1500))
  return [
    ...end.matchAll(
      /(?:^|[.\n(]\s*)(?<note>\p{Lu}[^.\n()]{1,100}? contributed (?:reporting|to this (?:report|article|story)))/gu,
    ),
  ].flatMap(({ groups }) => findAgencies(groups?.note ?? '', 'article/agency-contributed', houses))
}

/** The agencies among the names of a line. */
function findNames(line: string, houses: Houses): readonly string[] {
  const parts = line.split(/\s*(?:[,;/|&]|\band\b|\bwith\b|\bfor\b|\bund\b|\bet\b|\s[–—-]\s)\s*/)
  const names = [line, ...parts].flatMap(barer)
  const found = names.flatMap((name) => {
    const title = houses.named(name)?.title
    return title?.agency === true ? [title.name] : []
  })
  return [...new Set(found)]
}

/** One credit that names several agencies is several credits. */
function split(credit: Credit, houses: Houses): readonly Credit[] {
  if (credit.kind === 'link' || credit.kind === 'canonical' || houses.named(credit.outlet) !== null) return [credit]
  const names = credit.outlet.includes(' ') ? findNames(credit.outlet, houses) : []
  return names.length < 2 ? [credit] : names.map((outlet) => ({ ...credit, outlet }))
}

function toCredit(outlet: string, text: string, by: string): Credit {
  return { kind: 'credit', outlet, text, by }
}
