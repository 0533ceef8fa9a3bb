import { fold } from '../html/fold.ts'
import type { Scan } from '../html/scan.ts'
import type { Candidate } from './candidate.ts'
import { type Choice, chooseFirst, of } from './choice.ts'
import { chooseAuthor } from './chooseAuthor.ts'
import { chooseCanonical } from './chooseCanonical.ts'
import { chooseModified } from './chooseModified.ts'
import { chooseOutlet } from './chooseOutlet.ts'
import { choosePublished, type Published } from './choosePublished.ts'
import { chooseSection } from './chooseSection.ts'
import { chooseTitle, type Title } from './chooseTitle.ts'
import { toOrder } from './dates/toOrder.ts'
import { fromAddress } from './fromAddress.ts'
import { fromContext } from './fromContext.ts'
import { fromHead, toLanguage } from './fromHead.ts'
import { fromJsonLd } from './fromJsonLd.ts'
import { fromMeta } from './fromMeta.ts'
import { fromMicrodata } from './fromMicrodata.ts'
import { fromTimeElements } from './fromTimeElements.ts'
import { fromVisible } from './fromVisible.ts'
import type { PageOrigin, StatedPage } from './page.ts'
import { wordPreferences } from './preferences.ts'
import { readArticleData } from './readArticleData.ts'

/** What a page, and what came with it, state of its article: each field's choice with what every place says. */
export interface Metadata {
  /** The kind of article that the structured data names. */
  readonly type: string | null
  readonly title: Title
  readonly description: string | null
  readonly author: Choice
  readonly outlet: Choice
  readonly section: Choice
  readonly published: Published
  readonly modified: Choice
  readonly language: Choice
  readonly canonical: Choice
  /** Everything that was stated, for whoever learns more from the body. */
  readonly candidates: readonly Candidate[]
  readonly fetchedAt: string | null
}

/** Reads each place of a page, then chooses for each field. */
export function readMetadata(scan: Scan, origin: PageOrigin): Metadata {
  const page: StatedPage = { scan, origin, order: orderOf(scan, origin) }
  const data = readArticleData(scan.json, { location: origin.location, title: scan.title })
  const stated = [
    ...fromJsonLd(data, page),
    ...fromMeta(page),
    ...fromMicrodata(page),
    ...fromHead(page),
    ...fromContext(page),
  ]
  const outlet = chooseOutlet(of('outlet', stated), scan.title, origin.location)
  const title = chooseTitle(of('title', stated), scan.blocks, outlet.value)
  const canonical = chooseCanonical(orderedCanonical(stated), origin.location)
  const dates = [
    ...stated,
    ...fromTimeElements({ times: scan.times, order: page.order }),
    ...fromVisible(page, title.block),
    ...fromAddress([origin.location, canonical.value]),
  ]
  const published = choosePublished(withChanges(dates), origin.fetchedAt)
  return {
    type: data.article?.type ?? null,
    title,
    description: descriptionOf(stated),
    author: chooseAuthor(of('author', stated), outlet.value),
    outlet,
    section: chooseSection(of('section', stated)),
    published,
    modified: chooseModified(of('modifiedAt', dates), published, origin.fetchedAt),
    language: chooseLanguage(of('language', stated)),
    canonical,
    candidates: dates,
    fetchedAt: origin.fetchedAt,
  }
}

function orderOf({ blocks, language, metas }: Scan, { location }: PageOrigin) {
  const languages = metas.flatMap(({ name, content }) =>
    /^(?:og:locale|content-language|dc\.language)$/.test(name) ? [content] : [],
  )
  const texts = blocks.slice(0, 3000).map(({ text }) => text)
  return toOrder(texts, language === null ? languages : [language, ...languages], location)
}

/** A page that states only when it was changed was published no later. */
function withChanges(dates: readonly Candidate[]): readonly Candidate[] {
  const changes = of('modifiedAt', dates).map((one): Candidate => ({ ...one, field: 'publishedAt', source: 'change' }))
  return [...of('publishedAt', dates), ...changes]
}

function orderedCanonical(stated: readonly Candidate[]): readonly Candidate[] {
  const all = of('canonical', stated)
  return [...all.filter(({ place }) => place === 'link'), ...all.filter(({ place }) => place !== 'link')]
}

function chooseLanguage(stated: readonly Candidate[]): Choice {
  const known = stated.flatMap((one): Candidate[] => {
    const value = toLanguage(one.value)
    return value === null ? [] : [{ ...one, value }]
  })
  return chooseFirst(known, [
    { place: null, source: 'article-data', says: 'The page’s structured data says so' },
    { place: null, source: 'head-element', says: 'The page says so of itself' },
    ...wordPreferences,
  ])
}

function descriptionOf(stated: readonly Candidate[]): string | null {
  return of('dek', stated).find(({ value }) => fold(value) !== '')?.value ?? null
}
