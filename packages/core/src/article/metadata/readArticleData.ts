import { type Json, jsonObjects } from './jsonObjects.ts'
import { plainWords } from './plainWords.ts'

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
export function readArticleData(scripts: readonly string[]): {
  readonly article: ArticleData | null
  readonly others: readonly ArticleData[]
} {
  const objects = jsonObjects(scripts)
  const byId = new Map(
    objects.flatMap((object): readonly [string, Json][] => (isReference(object) ? [] : idOf(object))),
  )
  const articles = objects.filter((object) => articleType.test(typeOf(object)))
  const found = articles.find((object) => text(object.headline) !== null) ?? articles[0]
  const others = objects.filter(
    (object) => object !== found && (pageType.test(typeOf(object)) || articles.includes(object)),
  )
  return {
    article: found === undefined ? null : toData(found, byId),
    others: others.slice(0, 40).map((object) => toData(object, byId)),
  }
}

function toData(object: Json, byId: ReadonlyMap<string, Json>): ArticleData {
  return {
    type: typeOf(object),
    headline: text(object.headline) ?? text(object.name),
    alternative: text(object.alternativeHeadline),
    description: text(object.description),
    published: text(object.datePublished),
    created: text(object.dateCreated) ?? text(object.uploadDate),
    modified: text(object.dateModified),
    author: names(object.author, byId) ?? names(object.creator, byId),
    publisher: names(object.publisher, byId) ?? names(object.sourceOrganization, byId),
    section: text(first(object.articleSection)),
    language: languageOf(first(object.inLanguage)),
    address: addressOf(object.mainEntityOfPage) ?? text(object.url),
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

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value
}

function text(value: unknown): string | null {
  const one = first(value)
  if (typeof one === 'number') return String(one)
  if (typeof one === 'object' && one !== null && '@value' in one) return text(one['@value'])
  return typeof one === 'string' ? plainWords(one) : null
}

function languageOf(value: unknown): string | null {
  const named = typeof value === 'object' && value !== null ? (value as Json) : null
  const code = named === null ? text(value) : (text(named.alternateName) ?? text(named.name))
  return code !== null && /^[a-z]{2}(?:$|[-_])/i.test(code) ? code.slice(0, 2).toLowerCase() : null
}

function addressOf(value: unknown): string | null {
  const one = first(value)
  return typeof one === 'object' && one !== null ? text((one as Json)['@id']) : text(one)
}

/** Names of people or houses: stated as words, as objects, as references to objects elsewhere on the page. */
function names(value: unknown, byId: ReadonlyMap<string, Json>): string | null {
  const all = (Array.isArray(value) ? value.slice(0, 20) : [value]).flatMap((one: unknown) => {
    const object = typeof one === 'object' && one !== null ? (one as Json) : null
    const id = object?.['@id']
    const meant = object !== null && text(object.name) === null && typeof id === 'string' ? byId.get(id) : object
    const name = meant == null ? (object === null ? text(one) : null) : text(meant.name)
    return name === null || /^(?:https?:|@|#)/.test(name) ? [] : [name]
  })
  return all.length === 0 ? null : [...new Set(all)].join(' and ')
}
