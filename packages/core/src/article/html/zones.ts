import type { Attributes } from './readMarkup.ts'
import type { Zone } from './scan.ts'

const tagZones: ReadonlyMap<string, Zone> = new Map([
  ['nav', 'menu'],
  ['menu', 'menu'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['form', 'form'],
  ['button', 'form'],
  ['label', 'form'],
  ['dialog', 'dialog'],
])

const roleZones: ReadonlyMap<string, Zone> = new Map([
  ['navigation', 'menu'],
  ['menu', 'menu'],
  ['banner', 'header'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['search', 'form'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
])

const nameZones: readonly (readonly [RegExp, Zone])[] = [
  [/(?:^|[\s_-])(?:cookie\w*|consent\w*|gdpr\w*|modal|popup)(?:$|[\s_-])/i, 'dialog'],
  [/(?:^|[\s_-])(?:comments?|disqus|respond|comment-list)(?:$|[\s_-])/i, 'comments'],
  [/(?:^|[\s_-])(?:breadcrumbs?|navbar|nav|menu|pagination|pager)(?:$|[\s_-])/i, 'menu'],
  [
    /(?:^|[\s_-])(?:related|recommend(?:ed|ations)?|sidebar|share|sharing|social|newsletter|promo|advert|ads?|sponsored|trending|most-(?:read|viewed|popular)|outbrain|taboola|widget|tags|author-bio|also-read|read-more|more-stories)(?:$|[\s_-])/i,
    'aside',
  ],
]

/** Most names hold none of the words; one look tells. */
const hint = new RegExp(nameZones.map(([pattern]) => pattern.source).join('|'), 'i')

const plainTags: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article'])

interface Named {
  readonly tag: string
  readonly role: string | undefined
  /** Its class and its id. */
  readonly names: string
  readonly inArticle: boolean
}

/** The zone that an element opens, by its tag, its role or its names; `known` keeps those of the names of one page. */
export function toZone({ tag, role, names, inArticle }: Named, known: Map<string, Zone | null>): Zone | null {
  const zone =
    (role === undefined ? null : roleZones.get(role)) ??
    tagZones.get(tag) ??
    (tag === 'header' && !inArticle ? 'header' : null)
  if (zone !== null || names === '' || plainTags.has(tag)) return zone
  const before = known.get(names)
  if (before !== undefined) return before
  const own = zoneOfNames(names)
  known.set(names, own)
  return own
}

function zoneOfNames(names: string): Zone | null {
  if (!hint.test(names) || /tweet|embed/i.test(names)) return null
  return nameZones.find(([pattern]) => pattern.test(names))?.[1] ?? null
}

/** Does the element hide its words from readers? */
export function isHidden(attributes: Attributes): boolean {
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true
  const { style } = attributes
  return style !== undefined && /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i.test(style.slice(0, 500))
}
