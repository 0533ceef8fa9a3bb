import type { FurnitureRule } from '../../text/furniture/cut.ts'
import { lineRule } from '../../text/furniture/lineRule.ts'

/** Lines of the pages of papers in the main languages of the press that are no article. They come after the rules for text pages. */
export const lineRules: readonly FurnitureRule[] = [
  lineRule({
    id: 'article/list-heading-of-a-page',
    says: 'A heading over links to other pages.',
    role: 'list',
    pattern:
      /^(?:more|(?:more|other|related|recommended|popular|latest|further|partner|top|trending)(?: [\p{L}\p{N}’'&.-]+){0,3} (?:news|stories|articles|links|posts|reading|coverage|content|headlines|videos?)|related (?:links|stories|articles|topics|content)|you (?:may|might) (?:also )?(?:like|be interested in|enjoy|want to read).{0,30}|(?:more|elsewhere) (?:from|on|in|at) .{2,40}|explore further|read (?:this )?next|further reading|story timeline|recommended(?: for you)?|around the web|from (?:the|our) (?:web|partners|archives?)|mehr zum thema|(?:auch|das könnte sie auch) interess(?:ant|ieren).{0,20}|weitere (?:artikel|themen|meldungen|nachrichten|beiträge).{0,30}|lesen sie (?:auch|mehr).{0,20}|meistgelesen.{0,20}|empfohlene.{0,30}|(?:à )?lire (?:aussi|également)|(?:les )?plus lus?|sur le même (?:sujet|thème)|articles? (?:liés?|similaires?|recommandés?|associés?|relacionados|correlati)|voir aussi|dans la même rubrique|(?:lea|lee|leer) (?:también|más)|(?:noticias|notas|artículos|contenidos?|notícias|artigos|matérias|conteúdos?) relacionad[oa]s|te puede interesar|(?:las |os |as )?más (?:leíd[oa]s|vist[oa]s)|(?:as |os )?mais (?:lid[oa]s|vist[oa]s)|(?:leia|veja) (?:também|mais)|leggi anche|(?:articoli|notizie) (?:correlat[ie]|recenti)|(?:i )?più letti|potrebbe interessarti.{0,20}|lees (?:ook|meer)|meer (?:over|nieuws).{0,30}|(?:смотрите|читайте) также|(?:похожие|другие|самые популярные|последние|связанные) (?:новости|статьи|материалы|записи|темы|публикации|\p{L}+)|по теме|материалы по теме|читайте (?:ще|також)|новини за темою|схожі новини|czytaj (?:także|też|więcej)|zobacz (?:także|też)|ilgili haberler|benzer haberler|اقرأ أيضا.{0,20}|اقرأ المزيد|مواضيع ذات صلة|相关(?:新闻|阅读|文章)|関連(?:記事|ニュース))\s*[:…»›.]*$/iu,
    examples: [
      { text: 'More Great HARBOUR Stories', finds: [['More Great HARBOUR Stories', { role: 'list' }]] },
      { text: 'Related links:', finds: [['Related links:']] },
      { text: 'Elsewhere on Ardel Gazette...', finds: [['Elsewhere on Ardel Gazette...']] },
      { text: 'Lesen Sie auch', finds: [['Lesen Sie auch']] },
      { text: 'Читайте также:', finds: [['Читайте также:']] },
      { text: 'More ships came from the north in the night.', finds: [] },
      { text: 'Related attacks on ports', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/teaser-of-a-page',
    says: 'A line that leads to another page.',
    role: 'cut',
    pattern:
      /^(?:(?:lire|à lire|voir)(?: aussi| également)?|lea (?:también|más)|lee también|te puede interesar|leia (?:também|mais)|veja (?:também|mais)|leggi anche|lesen sie (?:auch|mehr)|lees ook|mehr (?:zum thema|dazu)|читайте (?:также|ещё|еще)|читайте (?:також|ще)|czytaj (?:też|także|więcej)|zobacz (?:też|także)|read (?:also|more|next|our|the full)|see also|also (?:read|see)|(?:watch|listen|video|must[- ]read|recommended|related|more|next|previous|trending|more on this(?: story)?|more from .{2,30}|for more|in depth|explainer|opinion|exclusive|photos|gallery))\s*[:|»→>›]\s*\S.{3,220}$/iu,
    examples: [
      {
        text: 'Lire aussi : Les pilotes refusent le travail',
        finds: [['Lire aussi : Les pilotes refusent le travail']],
      },
      { text: 'WATCH: Grain ships turn back', finds: [['WATCH: Grain ships turn back']] },
      { text: 'He had one wish: to see the harbour again.', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/comments-of-a-page',
    says: 'The comments, or the form for one, begin.',
    role: 'rest',
    pattern:
      /^(?:(?:\d+ )?(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|комментари(?:и|ев|я)|коментарі|отзывы|komentarze|yorumlar)(?: ?\(?\d+\)?)?|(?:add|post|leave|write) (?:a |your )?(?:comment|reply|review)|laisser un commentaire|deja (?:un|tu) comentario|deixe (?:um|seu) comentário|lascia un commento|kommentar (?:schreiben|verfassen)|schreibe einen kommentar|добавить (?:комментарий|отзыв)|оставить комментарий|залишити коментар|dodaj komentarz)\s*[:.]?$/iu,
    examples: [
      { text: 'Schreibe einen Kommentar', finds: [['Schreibe einen Kommentar']] },
      { text: '14 commentaires', finds: [['14 commentaires']] },
      { text: 'Comments by the harbour master caused a stir.', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/newsletter-appeal',
    says: 'An appeal to subscribe, to sign up or to give.',
    role: 'cut',
    needs:
      /newsletter|inbox|mailing list|mail updates|alerts|(?:download|get) (?:the|our) |^(?:please|subscribe|sign|register|log|donate|follow|like|find|join|abon|inscr|iscr|suscr|assine|подпис|підпис)/iu,
    pattern:
      /^(?=.{0,400}$)(?:(?=.*\b(?:newsletters?|inbox|mailing list|e-?mail updates|alerts)\b)(?=.*\b(?:sign(?:ing)? up|subscribe|get|join|delivered|receive|meet your)\b)(?:(?=.*\b(?:you|your|our|us)\b)|(?=(?:sign up|subscribe|get|join)\b))(?!.*[“”"]).*|(?:please )?(?:subscribe|sign up|register|log in|donate) (?:now|today|here|to (?:our|the|read|continue|get|unlock|receive|access)|for (?:our|the|free|full))\b.*|(?:follow|like|find|join) (?:us|him|her|them|me|the author|our .{2,30}) (?:on|at) (?:twitter|facebook|instagram|telegram|youtube|x|linkedin|whatsapp)\b.*|.{0,80}\b(?:download|get) (?:the|our) .{0,40}\bapp\b.{0,60}|(?:abonnez-vous|inscrivez-vous|suscríbete|suscríbase|assine|inscreva-se|iscriviti|abonnieren sie|подпис(?:ывайтесь|аться)|підписуйтесь)\b.*)$/iu,
    examples: [
      {
        text: 'Sign up for our free newsletter and never miss a ship.',
        finds: [['Sign up for our free newsletter and never miss a ship.']],
      },
      { text: 'Follow us on Telegram for more.', finds: [['Follow us on Telegram for more.']] },
      { text: 'The ministry told its staff to subscribe to the newsletter of the port.', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/picture-credit',
    says: 'The credit of a picture.',
    role: 'cut',
    needs: /[(©]|^(?:image|photo|picture|video|media|foto|bild|imagen|cr[eé]dit|фото|source photo|caption|back)/iu,
    pattern:
      /^(?:.{0,300}\((?:image|photo|picture|pic|credit|foto|bild|imagen|crédit|фото)\s*(?:credit|by|courtesy)?\s*[:©]\s*.{2,80}\)|(?:image|photo|picture|video|media|foto|bild|imagen|crédit|crédits?|фото|source photo)s?(?: (?:copyright|credit|caption|courtesy|source|by|d’illustration|by:))+\s*:?\s*\S.{0,120}|media playback is (?:un|not )supported.*|(?:image|photo|foto|bild|фото|picture|crédit photo|credit)\s*[:©]\s*.{2,120}|(?:image )?caption|©\s?.{2,80}|back to gallery|.{3,300}\b(?:photos?|images?|pictures?|fotos?) ?(?:by )?©.{2,80}|.{3,250}\(\p{L}[\p{L}.-]*(?: \p{L}[\p{L}.-]*)?(?:\/\p{L}[\p{L}.-]*(?: \p{L}[\p{L}.-]*)?)+\)\.?)$/iu,
    examples: [
      {
        text: 'The mole of Ardel in spring (Image: HARBOUR)',
        finds: [['The mole of Ardel in spring (Image: HARBOUR)']],
      },
      { text: 'Image copyright Ilse Varn', finds: [['Image copyright Ilse Varn']] },
      { text: 'The photo credits the pilots with a rescue that nobody else saw.', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/about-author',
    says: 'Who the author is.',
    role: 'cut',
    pattern:
      /^(?=.{20,400}$)(?:\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|de|van|von|der|al|bin)){1,4}),? (?:is|was|has been|covers|writes|reports) (?:an? |the |[\p{L}\p{N} ’'&.-]{2,40}[’']s? )?(?:[\p{L}\p{N}’'&/.,-]+ ){0,8}?(?:reporter|editor|writer|correspondent|columnist|journalist|contributor|producer|blogger|freelancer|analyst for|fellow|professor|author|about)\b.*$/u,
    examples: [
      {
        text: 'Ilse Varn is a reporter for the Ardel Gazette who covers ports.',
        finds: [['Ilse Varn is a reporter for the Ardel Gazette who covers ports.']],
      },
      {
        text: 'Tom Okel covers shipping and is the author of two books.',
        finds: [['Tom Okel covers shipping and is the author of two books.']],
      },
      { text: 'The harbour master is a patient man.', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/contact-line',
    says: 'How to reach the author.',
    role: 'cut',
    pattern:
      /^(?=.{8,300}$)(?:(?:[Hh]ave|[Gg]ot) a (?:news |story )?tip\?.*|(?:\p{Lu}[\p{L}.’'-]+,? ){1,5}(?:may|can) be (?:reached|contacted|emailed) (?:at|by|via|on)\b.*|(?:Contact|Reach|E-?mail|Write to|Follow|CONTACT|EMAIL|FOLLOW):? (?:him|her|them|me|us|the (?:author|writer|reporter|desk)|(?:\p{Lu}[\p{L}.’'-]+ ){1,4}(?:at|on|via)\b|\S+@\S+|@\w+).*|(?:\p{Lu}[\p{L}.’'-]+ ){1,4}[|,(–-]?\s?\S+@\S+\.\w{2,}\)?)$/u,
    examples: [
      {
        text: 'Ilse Varn may be reached at varn@gazette.example.',
        finds: [['Ilse Varn may be reached at varn@gazette.example.']],
      },
      { text: 'Have a tip? Write to the desk.', finds: [['Have a tip? Write to the desk.']] },
      { text: 'The hospital said that it can be reached by boat only.', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/stated-line',
    says: 'A line that states when, where or by whom a page was published.',
    role: 'cut',
    pattern:
      /^(?=.{4,160}$)(?:(?:publi(?:cado|é|cato|kováno|kowano)|veröffentlicht|опубликовано|опубліковано|posted|published|updated|actualizado|aktualisiert|mis à jour|atualizado|aggiornato|обновлено|stand|erstellt|gepubliceerd|date)\b\s*(?:por|par|von|da|am|le|el|em|il|on|in|by|at|:)?.*\d.*|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:\s*[-–—|,•·]?\s*(?:.{0,20}\d{1,2}[:.h]\d{2}.{0,20}|.{0,10}(?:publi|post|by|por|von|par|autor|автор)\b.{0,100}))?|(?:[\p{L}-]{2,16},?\s+)?\d{1,2}(?:\.|º|er)?\s+(?:de\s+)?\p{L}{3,10}\.?\s+(?:de\s+)?\d{4}(?:\s*(?:[-–—|,•·]|à|às|a las|um|alle|о|в|at)?\s*\d{1,2}[:.h]\d{2}.{0,20})?)$/iu,
    examples: [
      { text: '03/03/2031 - Publicado por: Ilse Varn', finds: [['03/03/2031 - Publicado por: Ilse Varn']] },
      { text: 'Montag, 3. März 2031 um 14:05 Uhr', finds: [['Montag, 3. März 2031 um 14:05 Uhr']] },
      { text: 'On 3 March 2031 the bridge fell, and nobody has built it up again.', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/rights',
    says: 'Who holds the rights, and what a page may be used for.',
    role: 'cut',
    pattern:
      /^(?=.{10,700}$)(?:(?:this (?:document|material|article|copy|content|website|site)|no part|copyright|©|\(c\)|all (?:rights|contents?)|citation:|to order|the (?:material|content|information)s? (?:on|provided|contained)|(?:registration|use) (?:on|of) )(?=.*\b(?:copyright|reproduced|rights reserved|permission|personal,? non-?commercial|redistributed|retrieved|user agreement|rewritten|informational purposes|information purposes|warrant(?:y|ies)|reprints?)\b).*|.{0,40}\b(?:cookie settings|browser) .{0,80}\b(?:update|upgrade|consenting|allow cookies|modern browser)\b.*|we[’']ve detected\b.*)$/iu,
    examples: [
      {
        text: 'This document is subject to copyright. No part may be reproduced without the written permission.',
        finds: [['This document is subject to copyright. No part may be reproduced without the written permission.']],
      },
      { text: 'This document was signed by both ministers on Monday.', finds: [] },
    ],
  }),
]
