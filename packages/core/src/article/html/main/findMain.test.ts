import { expect, test } from 'vitest'
import { extractHtml } from '../extractHtml.ts'

const title = 'Two grain ships hit off Ardel'
const first =
  'The harbour of Ardel was shut for a third day on Monday after two grain ships were hit by drones near the mole.'
const second =
  'Pilots will not return to work before the channel has been swept for mines, the port authority said on Monday.'
const third =
  'Karsk denied any part in the raid, and its ministry of defence called the report a fable told by insurers.'
const text = [first, second, third]
const body = text.map((words) => `<p>${words}</p>`).join('')
const teaser =
  '<li><h4><a href="/b">A poor year for barley</a></h4><p>Farmers in the north bring in less than half of what they did, and prices rise again this month…</p></li>'

/** What a page holds besides, what is kept of it, and the rule that cuts the rest. */
test.each<[string, string, readonly string[], string | null]>([
  ['the text alone', `<article>${body}</article>`, text, null],
  ['a share bar', `<article><div class="share-bar">Share now</div>${body}</article>`, text, 'article/aside'],
  ['a byline', `<article><div class="post-meta">Ilse Varn</div>${body}</article>`, text, 'article/named-byline'],
  ['a caption', `<article><figure><img><span>The mole</span></figure>${body}</article>`, text, 'article/caption'],
  [
    'a line under a picture',
    `<article><p>${first}</p><p><img>The mole at dawn</p><p>${second}</p></article>`,
    [first, second],
    'article/caption',
  ],
  [
    'teasers below',
    `<article>${body}<h3>Read next</h3><ul>${teaser.repeat(3)}</ul></article>`,
    text,
    'article/below-text',
  ],
  [
    'a link among the paragraphs',
    `<article><p>${first}</p><p><a href="/x">Barley is dear again</a></p><p>${second}</p></article>`,
    [first, second],
    'article/link-line',
  ],
  [
    'an appeal',
    `<article>${body}<p>Donate today to keep our reporting free.</p></article>`,
    text,
    'article/newsletter-appeal',
  ],
  ['comments', `<article>${body}</article><div class="comments"><p>${first}</p></div>`, text, 'article/comments'],
  [
    'text in parts',
    `<div><section><p>${first}</p><p>${second}</p></section><section><p>${third}</p><p>${third}</p></section></div>`,
    [first, second, third, third],
    null,
  ],
  ['every part called a widget', text.map((words) => `<div class="widget"><p>${words}</p></div>`).join(''), text, null],
  ['a form around the page', `<form>${body}</form>`, text, null],
  ['names of a whole post', `<div class="post type-post hentry tag-ships author-varn">${body}</div>`, text, null],
  [
    'a list of the article',
    `<article>${body}<ul><li>Three ships wait off the coast</li></ul></article>`,
    [...text, 'Three ships wait off the coast'],
    null,
  ],
])('%s', (_, html, kept, by) => {
  const { drafts, removals } = extractHtml(`<body><h1>${title}</h1>${html}</body>`, 'page.html')
  expect(drafts[0]?.body.map((block) => block.text)).toEqual(kept)
  expect(removals.map((removal) => removal.by)).toEqual(by === null ? [] : expect.arrayContaining([by]))
})

test('a paragraph alone between headline and text is the dek', () => {
  const lead =
    'Insurers count the cost of a third raid on the port in a week, and none of them will cover the next ship to sail.'
  const html = `<body><header><h1>${title}</h1><div><p>${lead}</p></div></header><article><div>${body}</div></article></body>`
  const { drafts } = extractHtml(html.replaceAll('header', 'section'), 'page.html')
  expect(drafts[0]).toMatchObject({ title, dek: lead })
  expect(drafts[0]?.body.map((block) => block.text)).toEqual(text)
})

test('a block that stands twice on a page is text once and removal once', () => {
  const html = `<body><h1>${title}</h1><article>${body}</article><div class="related"><p>${first}</p></div></body>`
  const { drafts, removals } = extractHtml(html, 'page.html')
  expect(drafts[0]?.body.map((block) => block.text)).toEqual(text)
  expect(removals).toEqual([{ order: 4, text: first, reason: 'Beside the article.', by: 'article/aside' }])
})
