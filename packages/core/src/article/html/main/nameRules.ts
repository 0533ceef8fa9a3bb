import type { Rule } from '@fogline/model'

interface NameInput {
  /** Class and id of one element as words: lower case, a space between them. */
  readonly text: string
}

interface NameCut {
  readonly reason: string
}

/** A rule with the words that it looks for, so that one look for the words of all rules is enough for most names. */
export interface NameRule extends Rule<NameInput, NameCut> {
  readonly words: string
}

interface Words {
  readonly id: string
  readonly says: string
  readonly words: string
  readonly examples: NameRule['examples']
}

function toPattern(words: string): RegExp {
  return new RegExp(`(?<![^ ])(?:${words})(?![^ ])`)
}

/** A rule that finds the first of its words in the names of an element. */
function nameRule({ id, says, words, examples }: Words): NameRule {
  const pattern = toPattern(words)
  return {
    id,
    says,
    words,
    examples,
    find: ({ text }) => {
      const match = pattern.exec(text)
      if (match === null) return []
      return [{ span: { start: match.index, end: match.index + match[0].length }, value: { reason: says } }]
    },
  }
}

/** What the names of an element say it is, where it is no part of an article's text. */
export const nameRules: readonly NameRule[] = [
  nameRule({
    id: 'article/named-comments',
    says: 'Comments.',
    words: 'comments?|comment list|disqus|respond|replies|livefyre|commenting|discussion|forum(?: \\w+)?',
    examples: [
      { text: 'post comments', finds: [['comments']] },
      { text: 'commentary body', finds: [] },
    ],
  }),
  nameRule({
    id: 'article/named-caption',
    says: 'A caption.',
    words:
      'captions?|caption text|credits?|wp caption(?: text)?|(?:image|photo|picture|media|figure|video) (?:caption|credit|meta|info|description|title|text|source)|gallery|galleries|res ?gallery(?:item)?|slideshow|slides?|carousel|light ?box|figcaption|figure|photo ?credit|cutline',
    examples: [
      { text: 'image caption', finds: [['image caption']] },
      { text: 'imagery of war', finds: [] },
    ],
  }),
  nameRule({
    id: 'article/named-share',
    says: 'A share bar.',
    words:
      'shar(?:e|ing)|share ?(?:bar|box|buttons?|links?|tools?|this)|social(?: (?:share|links|icons|media|bar|buttons|tools))?|add ?this|sharedaddy|follow(?: us)?|likes?|print ?(?:button|link)?|article ?tools|story ?tools',
    examples: [
      { text: 'post share bar', finds: [['share']] },
      { text: 'shareholders table', finds: [] },
    ],
  }),
  nameRule({
    id: 'article/named-menu',
    says: 'A menu.',
    words:
      'breadcrumbs?|nav|navbar|navigation|menu|submenu|pagination|pager|pages|page ?links|(?:next|prev|previous)(?: (?:next|prev|previous|post|article|story|page))|skip ?link|toc|table of contents|language switcher',
    examples: [
      { text: 'next prev', finds: [['next prev']] },
      { text: 'menus of the day', finds: [] },
    ],
  }),
  nameRule({
    id: 'article/named-related',
    says: 'Leads to other pages.',
    words:
      'related(?: \\w+)?|recommend(?:ed|ations?|s)?|recirc(?:ulation)?|teasers?|promos?|promo (?:small|box|item|unit)|more (?:stories|from|on|news|articles|posts|links)|also (?:read|like)|read (?:more|next|also)|see also|trending|popular|most (?:read|viewed|popular|shared|recent)|outbrain|taboola|zergnet|revcontent|sponsored|suggested|suggestions|up next|similar|around the web|latest(?: news| posts| stories)?|recent (?:posts|news|articles)|further reading|explore|topstories|top stories|headlines|ticker|breaking(?: \\w+)?|inline ?(?:links?|related|promo)|crosslinks?|linkback|interstitial|link ?(?:list|box)|you may like|editors? picks?|series',
    examples: [
      { text: 'related articles', finds: [['related articles']] },
      { text: 'unrelated', finds: [] },
    ],
  }),
  nameRule({
    id: 'article/named-newsletter',
    says: 'A newsletter, a subscription, an appeal.',
    words:
      'newsletters?(?: \\w+)?|subscribe|subscriptions?|sign ?ups?|mailing(?: list)?|opt ?in|mc4wp|pay ?wall (?:prompt|message|banner|overlay)|donat(?:e|ion)s?|membership|call to action|cta|regwall|inbox|appeal',
    examples: [
      { text: 'newsletter module', finds: [['newsletter module']] },
      { text: 'newsletterless', finds: [] },
    ],
  }),
  nameRule({
    id: 'article/named-advertisement',
    says: 'An advertisement.',
    words:
      'ads?|advert(?:s|isements?|ising|orial)?|ad (?:slot|unit|container|wrapper|label)|sponsors?|sponsorship|dfp|banners?|adsbygoogle|commercial|affiliate(?: \\w+)?',
    examples: [
      { text: 'ad slot', finds: [['ad']] },
      { text: 'adrail', finds: [] },
    ],
  }),
  nameRule({
    id: 'article/named-byline',
    says: 'A byline or a date.',
    words:
      'by ?lines?|authors?|author (?:name|info|bio|box|card|details|about)|about (?:the )?author|bios?|biography|contributors?|writer|(?:post|entry|article|story|news|page) ?(?:meta|info|details|date|time|author)|meta|meta ?data|dates?|date ?time|timestamp|publish(?:ed)?(?: (?:date|on|at))?|pub ?date|posted(?: on)?|updated|attribution|read(?:ing)? time|tagline',
    examples: [
      { text: 'entry meta', finds: [['entry meta']] },
      { text: 'metals report', finds: [] },
    ],
  }),
  nameRule({
    id: 'article/named-tags',
    says: 'A list of topics.',
    words:
      'tags?|tag ?(?:list|cloud|links)|keywords|topics?|categor(?:y|ies)|filed under|(?:entry|post|article) (?:tags|categories|footer)|taxonomy|labels',
    examples: [
      { text: 'post tags', finds: [['post tags']] },
      { text: 'stage', finds: [] },
    ],
  }),
  nameRule({
    id: 'article/named-beside',
    says: 'Beside the article.',
    words:
      'side ?bar(?: \\w+)?|widgets?|widget area|right ?(?:rail|column|col)|rail|secondary|complementary|off ?canvas',
    examples: [
      { text: 'left sidebar', finds: [['sidebar']] },
      { text: 'sidelines', finds: [] },
    ],
  }),
  nameRule({
    id: 'article/named-notice',
    says: 'A notice of the site.',
    words:
      'modal(?: \\w+)?|pop ?up|overlay|dialog|toast|notification|tool ?tip|browser ?(?:warning|upgrade)|noscript|outdated|alert',
    examples: [
      { text: 'browser warning', finds: [['browser warning']] },
      { text: 'alerts of the day', finds: [] },
    ],
  }),
  nameRule({
    id: 'article/named-consent',
    says: 'A question for consent to cookies.',
    words:
      'cookies?\\w*|consent\\w*|gdpr\\w*|cmp|cmplz|onetrust(?: \\w+)?|didomi|privacy ?(?:banner|overlay|settings|policy)',
    examples: [
      { text: 'cookiebar wrapper', finds: [['cookiebar']] },
      { text: 'cooking tips', finds: [] },
    ],
  }),
  nameRule({
    id: 'article/named-foot',
    says: 'The foot of the page.',
    words:
      '(?:site |page |main |sub |wide )?footer(?: \\w+)?|colophon|copyrights?|disclaimers?|legal|imprint|impressum|site ?info',
    examples: [
      { text: 'site footer', finds: [['site footer']] },
      { text: 'football', finds: [] },
    ],
  }),
  nameRule({
    id: 'article/named-hidden',
    says: 'Not shown on the screen.',
    words:
      'visually ?hidden|(?:is|js) hidden|(?<!overflow )hidden(?! (?:sm|md|lg|xl|xs|x|y|print|mobile|desktop|tablet))|sr ?only|screen ?reader(?: text)?|print ?only|d none|visible print(?: block)?|show for print|assistive ?text|off ?screen',
    examples: [
      { text: 'screen reader text', finds: [['screen reader text']] },
      { text: 'silver screen', finds: [] },
    ],
  }),
  nameRule({
    id: 'article/named-player',
    says: 'A player of sound or film.',
    words:
      'player(?: \\w+)?|audio(?: player)?|video ?(?:player|wrapper|container|ct)|video|podcast ?player|jwplayer|brightcove',
    examples: [
      { text: 'audio player', finds: [['audio player']] },
      { text: 'players of the match', finds: [] },
    ],
  }),
]

const all = toPattern(nameRules.map(({ words }) => words).join('|'))

/** Does any of the rules find something in these names? A quick look. */
export function mayName(text: string): boolean {
  return all.test(text)
}
