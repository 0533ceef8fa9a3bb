import { fold } from '../html/fold.ts'
import { type Json, jsonObjects } from './jsonObjects.ts'
import { addressOf, firstOf, languageOf, namesOf, textOf } from './jsonValues.ts'

/** What one object of the structured data states; null where it is silent. */
export interface ArticleData {
  readonly type: string
  readonly headline: string | null
  readonly alternative: string | null
  readonly description: string | null
  readonly published: string | null
  readonly created: string | null
  readonly modified: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly section: string | null
  readonly language: string | null
  readonly address: string | null
}

const articleType = /(?:Article|BlogPosting|Report|Review|PressRelease)$/
const pageType =
  /(?:WebPage|ItemPage|AboutPage|VideoObject|SocialMediaPosting|DiscussionForumPosting|CreativeWork|Photograph|ImageGallery|MediaGallery|PodcastEpisode|Episode|Recipe|Event|Book|TechArticle|QAPage|Question|Movie|Dataset|SoftwareApplication|Product)$/

/** The structured data of a page's article, and of what else on it may bear its date: the page, a film. */
export function readArticleData(
  scripts: readonly string[],
  page: { readonly location: string; readonly title: string | null },
): {
  readonly article: ArticleData | null
  readonly others: readonly ArticleData[]
} {
  const objects = jsonObjects(scripts)
  const byId = new Map(
    objects.flatMap((object): readonly [string, Json][] => (isReference(object) ? [] : idOf(object))),
  )
  const articles = objects.filter((object) => articleType.test(typeOf(object)))
  const named = articles.filter((object) => textOf(object.headline) !== null)
  const found = named.find((object) => isOf(object, page)) ?? named[0] ?? articles[0]
  const others = objects.filter(
    (object) => object !== found && (pageType.test(typeOf(object)) || articles.includes(object)),
  )
  return {
    article: found === undefined ? null : toData(found, byId),
    others: others.slice(0, 40).map((object) => toData(object, byId)),
  }
}

/** Is the object of this page, and not of one that the page lists? */
function isOf(
  object: Json,
  { location, title }: { readonly location: string; readonly title: string | null },
): boolean {
  const addresses = [textOf(object.url), addressOf(object.mainEntityOfPage), textOf(object['@id'])]
  if (addresses.some((address) => address !== null && isSame(address, location))) return true
  const headline = fold(textOf(object.headline) ?? '')
  return headline !== '' && title !== null && fold(title).includes(headline)
}

function isSame(address: string, location: string): boolean {
  const path = (whole: string): string => whole.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[?#].*$|\/$/g, '')
  return path(address) === path(location)
}

function toData(object: Json, byId: ReadonlyMap<string, Json>): ArticleData {
  return {
    type: typeOf(object),
    headline: textOf(object.headline) ?? textOf(object.name),
    alternative: textOf(object.alternativeHeadline),
    description: textOf(object.description),
    published: textOf(object.datePublished),
    created: textOf(object.dateCreated) ?? textOf(object.uploadDate),
    modified: textOf(object.dateModified),
    author: namesOf(object.author, byId) ?? namesOf(object.creator, byId),
    publisher: namesOf(object.publisher, byId) ?? namesOf(object.sourceOrganization, byId),
    section: textOf(firstOf(object.articleSection)),
    language: languageOf(firstOf(object.inLanguage)),
    address: addressOf(object.mainEntityOfPage) ?? textOf(object.url),
  }
}

function typeOf(object: Json): string {
  const type = object['@type']
  const types = (Array.isArray(type) ? type : [type]).flatMap((one: unknown) =>
    typeof one === 'string' ? [one.replace(/^(?:https?:\/\/)?schema(?:\.org)?[/:]/i, '')] : [],
  )
  return types.find((name) => articleType.test(name)) ?? types[0] ?? ''
}

function isReference(object: Json): boolean {
  return Object.keys(object).length < 2
}

function idOf(object: Json): readonly [string, Json][] {
  const id = object['@id']
  return typeof id === 'string' ? [[id, object]] : []
}
