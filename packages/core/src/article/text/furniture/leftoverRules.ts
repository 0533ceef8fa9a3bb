import type { FurnitureRule } from './cut.ts'
import { lineRule } from './lineRule.ts'

/** Leftovers of lists, scripts and embeds in a dump of a page. */
export const leftoverRules: readonly FurnitureRule[] = [
  lineRule({
    id: 'article/teaser-age',
    says: 'A category and a relative age: a teaser of another page.',
    role: 'teaser',
    pattern:
      /^(?!(?:published|posted|updated|modified)\b)(?<value>(?=\D*\p{L})\D{2,40}?)\s*\d{1,3}\s*(?:sec(?:ond)?s?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?)\s+ago$/iu,
    examples: [
      { text: 'Harvest3 months ago', finds: [['Harvest3 months ago', { role: 'teaser', value: 'Harvest' }]] },
      { text: '2 hours ago', finds: [] },
      { text: 'The bridge was rebuilt three years ago.', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/age',
    says: 'A relative age alone on its line.',
    role: 'stub',
    pattern:
      /^(?:(?:published|posted|updated|modified)[\s:]*)?(?:\d{1,3}|an?|one)\s*(?:sec(?:ond)?s?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?)\s+ago(?:\s+on)?$/i,
    examples: [
      { text: '2 hours ago', finds: [['2 hours ago', { role: 'stub' }]] },
      { text: 'Published 8 months ago', finds: [['Published 8 months ago']] },
      { text: 'Two hours ago the sirens fell silent.', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/lone-mark',
    says: 'A line without a letter.',
    role: 'cut',
    pattern: /^[^\p{L}]{1,12}$|^[^\p{L}\p{N}]+$/u,
    examples: [
      { text: '-', finds: [['-']] },
      { text: '* * *', finds: [['* * *']] },
      { text: '7', finds: [['7']] },
      { text: '7 ships', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/tracker',
    says: 'The name of a tracker or of a widget, alone or at the end of a line.',
    role: 'cut',
    pattern:
      /(?:^|(?<=[.!?”"’\s]))(?:shopify|google|adobe|matomo|yandex|facebook|meta|cloudflare|piwik|hubspot|wordpress|jetpack|statcounter|web)\s?(?:analytics|tag manager|pixel|web analytics|stats|counter|metrica|statistics)(?:\s*by\s+\w+)?\.?$|^(?:powered by|hosted by|built with)\s.{2,40}$/i,
    examples: [
      { text: 'matomo analytics', finds: [['matomo analytics']] },
      { text: 'The talks ended. google analytics', finds: [['google analytics']] },
      { text: 'The firm sells web analytics to both sides.', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/click-here',
    says: 'A line that asks for a click.',
    role: 'cut',
    pattern:
      /^(?=.{4,120}$)(?:(?:for|to|please|you can|if you)\b.{0,60}\b)?(?:click|tap)\s+(?:here|on|the|this|below|hom\w*|to)\b.{0,40}$/i,
    examples: [
      { text: 'For more news click homepage here', finds: [['For more news click homepage here']] },
      { text: 'Click here to see the map', finds: [['Click here to see the map']] },
      { text: 'The rifle gave a click, the witness said.', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/embed',
    says: 'What is left of an embedded post, picture or film.',
    role: 'cut',
    pattern:
      /^(?:.{0,300}pic\.twitter\.com\/\w+.*|[—–-]\s?.{2,60}\(@\w+\).{0,40}|https?:\/\/\S+|\(?(?:photo(?:graph)?|image|picture|video|illustration|graphic|file photo)s?(?: credit| courtesy| source| by)?\s*[:/|©]\s*.{2,120}|\((?:photo|image|picture|illustration)s? (?:by|from|courtesy)\b.{2,120}\)|getty images|loading\.{0,3}|(?:embed|iframe|javascript|html) .{0,20}(?:disabled|required|blocked)\.?|(?:enable|turn on) javascript.*|this video (?:is not|cannot).*|\[(?:caption|gallery|embed|video).*\])$/i,
    examples: [
      { text: 'Photo: Ilse Varn / Harbour Post', finds: [['Photo: Ilse Varn / Harbour Post']] },
      { text: '— Ministry of Ports (@ports) May 3, 2031', finds: [['— Ministry of Ports (@ports) May 3, 2031']] },
      { text: 'Photographs showed the bridge.', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/picture-line',
    says: 'The words under a picture, with the name of its agency.',
    role: 'cut',
    needs: /[/(:]|^FILE/,
    pattern:
      /^.{0,380}(?:\b(?:\p{Lu}{2,}|Reuters|Getty Images)(?: Photo| Images)?\/\p{Lu}[\p{L}. ’'-]{2,40}(?:\/File Photo|, File)?|\((?:AP|AFP|EPA|Reuters|Getty)[^()]{0,80}(?:Photo|Images|via|\/)[^()]{0,80}\))[).]*$|^FILE(?: PHOTO)?\s*[-–—:]\s.{2,380}$|^.{10,380}[.!?’”"]?\s(?:Photograph|Photo|Picture|Image|Foto|Bild|Illustration|Фото)(?: credit)?:\s*\p{Lu}[^.!?]{2,80}$/u,
    examples: [
      { text: 'Pilots wait at the mole. HW/Ilse Varn', finds: [['Pilots wait at the mole. HW/Ilse Varn']] },
      {
        text: 'Pilots wait at the mole. Photograph: Tom Okel/HW',
        finds: [['Pilots wait at the mole. Photograph: Tom Okel/HW']],
      },
      { text: 'FILE - Pilots wait at the mole in spring.', finds: [['FILE - Pilots wait at the mole in spring.']] },
      { text: 'The talks were led by the EU/Karsk commission, which met twice.', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/sign-off',
    says: 'Who reported, wrote and edited, below an article.',
    role: 'cut',
    pattern:
      /^\(?(?:(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated|[Ee]dited|[Rr]eported|[Ww]ritten)(?: and (?:writing|editing|reporting))?|[Ww]ith (?:contributions|files)) (?:by|from)\s+\p{Lu}.{2,200}$|^.{2,120} contributed (?:reporting|to this (?:report|article|story))\.?\)?$/u,
    examples: [
      { text: 'Reporting by Ilse Varn; Editing by Tom Okel', finds: [['Reporting by Ilse Varn; Editing by Tom Okel']] },
      { text: 'Ilse Varn contributed to this report.', finds: [['Ilse Varn contributed to this report.']] },
      {
        text: 'Reporting by the mission has stopped since the bridge fell, and nobody knows when it will be resumed or by whom, its head said in a letter that was sent to both governments on Monday and that was seen by two newspapers, one of them in Eskhaven.',
        finds: [],
      },
    ],
  }),
  lineRule({
    id: 'article/newsletter-box',
    says: 'A box that asks for an address to send a newsletter to.',
    role: 'cut',
    pattern:
      /^(?:get\b.{0,100}\b(?:in|to|into) your (?:inbox|mailbox|e-?mail)\b.{0,80}|.{0,60}\b(?:delivered|sent|straight|direct(?:ly)?) to your inbox\b.{0,60}|(?:enter )?(?:your )?e-?mail(?: address)?\*?|by (?:signing up|clicking|submitting|subscribing|entering|providing|registering)\b.{0,200}\b(?:agree|consent|accept|acknowledge|confirm)\b.{0,200}|(?:please )?enter a valid e-?mail(?: address)?\.?|thank(?:s| you) for (?:signing up|subscribing)\b.{0,60}|you can unsubscribe at any time\b.{0,80}|no spam\b.{0,80})$/i,
    examples: [
      {
        text: 'Get the news of the port in your inbox every morning.',
        finds: [['Get the news of the port in your inbox every morning.']],
      },
      { text: 'Your email address', finds: [['Your email address']] },
      { text: 'By signing up you agree to our terms.', finds: [['By signing up you agree to our terms.']] },
      { text: 'By submitting the letter, the mayor broke the law.', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/author-note',
    says: 'A note on who the author is, below an article.',
    role: 'cut',
    pattern:
      /^(?:The (?:author|writer) is|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3} (?:is|was)) (?:an?|the) (?:[\p{L}’'-]+ ){0,4}(?:columnist|staff writer|contributor|contributing (?:editor|writer)|opinion writer|freelance (?:journalist|writer|reporter)|(?:senior |chief |special )?correspondent|reporter)\b[^.]{0,140}\.?$/u,
    examples: [
      {
        text: 'Mara Lint is a columnist of the Ardel Gazette.',
        finds: [['Mara Lint is a columnist of the Ardel Gazette.']],
      },
      { text: 'The author is a freelance journalist.', finds: [['The author is a freelance journalist.']] },
      { text: 'Mara Lint is the mayor of Ardel.', finds: [] },
    ],
  }),
]
