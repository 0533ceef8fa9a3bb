/** What the structured data of a page states about its article; null where it is silent. */
export interface StatedData {
  readonly type: string | null
  readonly headline: string | null
  readonly description: string | null
  readonly published: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly section: string | null
  readonly language: string | null
}

type Json = { readonly [key: string]: unknown }

const articleType = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/

/** The first article of a page's JSON-LD, in graphs and lists as well. Broken JSON states nothing. */
export function readJsonLd(scripts: readonly string[]): StatedData | null {
  const articles = scripts
    .flatMap((script) => listObjects(parse(script), 0))
    .filter((object) => articleType.test(typeOf(object)))
  const found = articles.find((object) => typeof object.headline === 'string') ?? articles[0]
  if (!found) return null
  return {
    type: typeOf(found),
    headline: text(found.headline) ?? text(found.name),
    description: text(found.description),
    published: text(found.datePublished) ?? text(found.dateCreated),
    author: names(found.author),
    publisher: names(found.publisher) ?? names(found.sourceOrganization),
    section: text(Array.isArray(found.articleSection) ? found.articleSection[0] : found.articleSection),
    language: text(found.inLanguage)?.slice(0, 2).toLowerCase() ?? null,
  }
}

function parse(script: string): unknown {
  const json = script.replace(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, '')
  if (json.length > 500_000 || nesting(json) > 64) return null
  try {
    // oxlint-disable-next-line no-control-regex -- raw line ends and tabs inside strings are the usual mistake
    return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' ')) as unknown
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function nesting(json: string): number {
  let [depth, most] = [0, 0]
  for (const sign of json) {
    if (sign === '{' || sign === '[') most = Math.max(most, ++depth)
    else if (sign === '}' || sign === ']') depth--
  }
  return most
}

function listObjects(value: unknown, depth: number): readonly Json[] {
  if (depth > 6 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => listObjects(item, depth + 1))
  const object = value as Json
  return [object, ...listObjects(object['@graph'], depth + 1), ...listObjects(object.mainEntity, depth + 1)]
}

function typeOf(object: Json): string {
  const type = object['@type']
  const types = Array.isArray(type) ? type.map(String) : [typeof type === 'string' ? type : '']
  return types.find((name) => articleType.test(name)) ?? types[0] ?? ''
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function names(value: unknown): string | null {
  const all = (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
    const name = typeof one === 'object' && one !== null ? text((one as Json).name) : text(one)
    return name === null || /^https?:/.test(name) ? [] : [name]
  })
  return all.length === 0 ? null : all.join(' and ')
}
