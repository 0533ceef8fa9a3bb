import type { ScanBlock } from './scan.ts'

/** Elements whose words nobody sees, or that are no words. */
export const unseen: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object embed select textarea canvas audio video datalist option applet'.split(
    ' ',
  ),
)

/** Elements that begin and end a block of text. */
export const blockTags: ReadonlySet<string> = new Set(
  'html body p div section article main li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre table tr td th thead tbody caption figure figcaption header footer nav aside form fieldset address hr details summary button dialog center hgroup label menu'.split(
    ' ',
  ),
)

const tagZones: Readonly<Record<string, ScanBlock['zone']>> = {
  nav: 'menu',
  menu: 'menu',
  footer: 'footer',
  aside: 'aside',
  form: 'form',
  button: 'form',
  label: 'form',
  dialog: 'dialog',
}

const roleZones: Readonly<Record<string, ScanBlock['zone']>> = {
  navigation: 'menu',
  menu: 'menu',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  search: 'form',
  dialog: 'dialog',
  alertdialog: 'dialog',
}

const nameZones: readonly (readonly [RegExp, NonNullable<ScanBlock['zone']>])[] = [
  [/(?:^|[\s_-])(?:cookie|consent|gdpr|modal|popup|paywall)(?:$|[\s_-])/i, 'dialog'],
  [/(?:^|[\s_-])(?:comments?|disqus|respond|comment-list)(?:$|[\s_-])/i, 'comments'],
  [/(?:^|[\s_-])(?:breadcrumbs?|navbar|nav|menu|pagination|pager)(?:$|[\s_-])/i, 'menu'],
  [
    /(?:^|[\s_-])(?:related|recommend(?:ed|ations)?|sidebar|share|sharing|social|newsletter|promo|advert|ads?|sponsored|trending|most-(?:read|viewed|popular)|outbrain|taboola|widget|tags|author-bio|also-read|read-more|more-stories)(?:$|[\s_-])/i,
    'aside',
  ],
]

/** The zone that an element opens, by its tag, its role or its names. */
export function toZone(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  inArticle: boolean,
): ScanBlock['zone'] {
  const zone = roleZones[attributes.role ?? ''] ?? tagZones[tag] ?? (tag === 'header' && !inArticle ? 'header' : null)
  if (zone !== null || tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return zone
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`
  return nameZones.find(([pattern]) => pattern.test(names))?.[1] ?? null
}

/** Does the element hide its words from readers? */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '')
}
