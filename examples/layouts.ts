import type { Piece } from './readSource.ts'

type Layout = (pieces: readonly Piece[], teasers: readonly string[]) => string

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const quote = (text: string): string => escape(text).replace(/"/g, '&quot;')
const months = 'January February March April May June July August September October November December'.split(' ')

/** "8 March 2031" */
function longDay(date: string | null): string {
  const [year, month, day] = (date ?? '').slice(0, 10).split('-')
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`
}

/** "March 8, 2031" */
function otherDay(date: string | null): string {
  const [day, month, year] = longDay(date).split(' ')
  return `${month} ${day}, ${year}`
}

const hosts: Readonly<Record<string, string>> = {
  'Meridian Wire': 'meridianwire.example',
  'Ardel Gazette': 'ardelgazette.example',
  'Velmar Herald': 'velmarherald.example',
  'The Eskhaven Post': 'eskhavenpost.example',
  'Strait Observer': 'straitobserver.example',
  'Qasmar Today': 'qasmartoday.example',
  'Border Brief': 'borderbrief.example',
  'The Continental': 'thecontinental.example',
  'Frontier Dispatch': 'frontierdispatch.example',
}

/** The address that a page gives as its own; both captures of an edited page give the same. */
function toAddress(piece: Piece): string {
  return `https://${hosts[piece.outlet]}/${piece.addressDay.replace(/-/g, '/')}/${piece.title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`
}

function toBody(blocks: readonly string[], indent = '      '): string {
  const out: string[] = []
  for (const block of blocks) {
    if (block.startsWith('## ')) out.push(`<h2>${escape(block.slice(3))}</h2>`)
    else if (block.startsWith('- ')) {
      const item = `<li>${escape(block.slice(2))}</li>`
      const last = out.at(-1)
      if (last?.startsWith('<ul>')) out[out.length - 1] = last.replace('</ul>', `${item}</ul>`)
      else out.push(`<ul>${item}</ul>`)
    } else out.push(`<p>${escape(block)}</p>`)
  }
  return out.map((line) => indent + line).join('\n')
}

function toData(piece: Piece, type: string): string {
  const author = piece.author === null ? {} : { author: piece.author.split(' and ').map((name) => ({ '@type': 'Person', name })) }
  const data = {
    '@context': 'https://schema.org',
    '@type': type,
    headline: piece.title,
    datePublished: piece.date,
    ...author,
    articleSection: piece.section,
    publisher: { '@type': 'NewsMediaOrganization', name: piece.outlet },
  }
  return `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`
}

const first = (pieces: readonly Piece[]): Piece => {
  const [piece] = pieces
  if (!piece) throw new Error('a page needs an article')
  return piece
}

const links = (teasers: readonly string[]): string => teasers.map((title) => `<li><a href="#">${escape(title)}</a></li>`).join('')

const meridian: Layout = (pieces, teasers) => {
  const piece = first(pieces)
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${escape(piece.title)} | Meridian Wire</title>
  <link rel="canonical" href="${toAddress(piece)}">
  ${toData(piece, 'NewsArticle')}
  <script>window.dataLayer = window.dataLayer || []</script>
</head>
<body>
  <header role="banner"><a href="/">Meridian Wire</a><nav><ul><li><a href="/world">World</a></li><li><a href="/markets">Markets</a></li><li><a href="/pictures">Pictures</a></li></ul></nav></header>
  <main>
    <div class="story">
      <h1>${escape(piece.title)}</h1>
      <div class="byline">By ${escape(piece.author ?? 'Meridian Wire')}</div>
      <div class="share-bar"><a href="#">Facebook</a> <a href="#">Email</a> <button>Copy link</button></div>
      <div class="story-body">
${toBody(piece.blocks)}
      </div>
      <p class="signoff">Our Standards: The Meridian Wire Principles.</p>
    </div>
  </main>
  <aside class="sidebar"><h3>More from Meridian Wire</h3><ul>${links(teasers)}</ul></aside>
  <footer><p>© 2031 Meridian Wire. All rights reserved.</p><a href="/terms">Terms of use</a></footer>
</body>
</html>
`
}

const ardel: Layout = (pieces, teasers) => {
  const piece = first(pieces)
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escape(piece.title)} - Ardel Gazette</title>
<meta property="og:title" content="${quote(piece.title)}"><meta property="og:site_name" content="Ardel Gazette"><meta property="og:type" content="article">
<meta property="article:published_time" content="${piece.date}"><meta property="article:section" content="${quote(piece.section ?? '')}">
${piece.author === null ? '' : `<meta name="author" content="${quote(piece.author)}">`}
<style>.wrap{max-width:60em}</style></head>
<body class="single">
<div class="cookie-notice" id="cookie">We use cookies to understand how you read the Gazette. <button>Accept all</button> <button>Reject all</button></div>
<div class="top"><div class="logo"><a href="/">Ardel Gazette</a></div><div class="menu"><a href="/war">War</a> <a href="/lenn">Lenn Region</a> <a href="/port">Port</a> <a href="/obituaries">Obituaries</a></div></div>
<div class="wrap"><div class="content">
<h1 class="headline">${escape(piece.title)}</h1>
${piece.dek === null ? '' : `<p class="standfirst">${escape(piece.dek)}</p>`}
<p class="meta">${piece.author === null ? '' : `By ${escape(piece.author)} | `}${longDay(piece.date)}</p>
${toBody(piece.blocks, '')}
${piece.credit === null ? '' : `<p>${escape(piece.credit)}</p>`}
<div class="tags">Tags: war, Sorrel River, Tolvania</div>
</div>
<div class="related"><h4>You may also like</h4><ul>${links(teasers)}</ul></div></div>
<div class="foot">Ardel Gazette, 3 Quay Street, Ardel. <a href="/contact">Contact us</a></div>
</body></html>
`
}

const velmar: Layout = (pieces, teasers) => {
  const piece = first(pieces)
  return `<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="date" content="${piece.date}">
<meta name="application-name" content="Velmar Herald">
<title>${escape(piece.title)}</title></head>
<body bgcolor="#ffffff">
<table width="100%"><tr><td colspan="2"><a href="/">VELMAR HERALD</a> | <a href="/defence">Defence</a> | <a href="/politics">Politics</a> | <a href="/sport">Sport</a></td></tr>
<tr><td width="70%">
<h1>${escape(piece.title)}</h1>
<div class="date">${otherDay(piece.date)}</div>
${toBody(piece.blocks, '')}
<p><a href="/print">Print</a> <a href="/send">Send to a friend</a></p>
</td><td width="30%" class="sidebar"><b>MOST READ</b><ul>${links(teasers)}</ul></td></tr></table>
<div class="footer">Velmar Herald. Reprint only with permission.</div>
</body></html>
`
}

const eskhaven: Layout = (pieces, teasers) => {
  const piece = first(pieces)
  const [top = [], rest = []] = [piece.blocks.slice(0, 2), piece.blocks.slice(2)]
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>${escape(piece.title)} – The Eskhaven Post</title>
${toData(piece, 'NewsArticle')}
<link rel="canonical" href="${toAddress(piece)}"></head>
<body>
<div role="dialog" class="consent">The Post and its partners store information on your device. <button>Manage preferences</button></div>
<nav aria-label="Sections"><a href="/foreign">Foreign</a><a href="/markets">Markets</a><a href="/culture">Culture</a></nav>
<main><article>
<p class="kicker"><a href="/foreign">${escape(piece.section ?? '')}</a></p>
<h1>${escape(piece.title)}</h1>
${piece.dek === null ? '' : `<p class="dek">${escape(piece.dek)}</p>`}
<div class="article-meta">${piece.author === null ? '' : `<span class="author">${escape(piece.author)}</span> `}<time datetime="${piece.date}">${longDay(piece.date)}</time></div>
<figure><img src="/p.jpg" alt=""><figcaption>A street in Eskhaven. Photo: Post archive</figcaption></figure>
${toBody(top, '')}
<aside class="newsletter"><h3>The Morning Post</h3><p>Sign up for our newsletter and get the day in five minutes.</p><form><input type="email"><button>Sign up</button></form></aside>
${toBody(rest, '')}
${piece.credit === null ? '' : `<p class="agency">${escape(piece.credit)}</p>`}
<p><strong>Read more: <a href="#">${escape(teasers[0] ?? '')}</a></strong></p>
</article></main>
<section class="most-read"><h2>Most read</h2><ol>${links(teasers)}</ol></section>
<footer><a href="/privacy">Privacy policy</a> <span>The Eskhaven Post, founded 1871</span></footer>
</body></html>
`
}

const observer: Layout = (pieces, teasers) => {
  const several = pieces.length > 1
  const one = first(pieces)
  const articles = pieces.map(
    (piece) => `<article class="post hentry">
  <header class="entry-header"><h${several ? 2 : 1} class="entry-title">${escape(piece.title)}</h${several ? 2 : 1}>
  <div class="entry-meta">${piece.author === null ? '' : `<span class="byline">By ${escape(piece.author)}</span> `}<time class="entry-date published" datetime="${piece.date}">${otherDay(piece.date)}</time></div></header>
  <div class="entry-content">
${toBody(piece.blocks, '  ')}
${piece.credit === null ? '' : `  <p><em>${escape(piece.credit)}</em></p>\n`}  </div>
  <div class="sharedaddy share"><h3>Share this:</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">Telegram</a></li></ul></div>
</article>`,
  )
  return `<!DOCTYPE html>
<html lang="en-US">
<head><meta charset="UTF-8"><title>${several ? 'Strait Observer | 4 April' : `${escape(one.title)} | Strait Observer`}</title>
<meta property="og:site_name" content="Strait Observer">${several ? '' : `<link rel="canonical" href="${toAddress(one)}">`}</head>
<body class="${several ? 'home blog' : 'single-post'}">
<div id="page"><header class="site-header" role="banner"><p class="site-title"><a href="/">Strait Observer</a></p><p class="site-description">Ships, wars and weather</p>
<nav class="main-navigation"><ul class="menu"><li><a href="/">Home</a></li><li><a href="/about">About</a></li></ul></nav></header>
<div id="primary"><main id="main">
${articles.join('\n')}
</main></div>
<div id="secondary" class="widget-area sidebar"><section class="widget"><h2>Recent Posts</h2><ul>${links(teasers)}</ul></section></div>
${several ? '' : '<div id="comments" class="comments-area"><h2>2 Comments</h2><ol><li><p>Thank you for writing about this when nobody else does. My uncle sold nails there.</p></li><li><p>Check your numbers.</p></li></ol><p>Leave a Reply</p></div>\n'}<footer class="site-footer">Proudly powered by a very old server</footer></div>
</body></html>
`
}

const qasmar: Layout = (pieces, teasers) => {
  const piece = first(pieces)
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
<head><title>${escape(piece.title)} :: Qasmar Today</title><meta property="og:site_name" content="Qasmar Today" /><meta property="og:title" content="${quote(piece.title)}" /></head>
<body>
<div id="nav"><ul><li><a href="/national">National</a></li><li><a href="/gulf">Gulf of Sarn</a></li><li><a href="/football">Football</a></li></ul></div>
<div id="story" itemscope="itemscope" itemtype="https://schema.org/NewsArticle">
<h1 itemprop="headline">${escape(piece.title)}</h1>
<p class="info">${piece.author === null ? '' : `<span itemprop="author">${escape(piece.author)}</span>, `}<time itemprop="datePublished" datetime="${piece.date}">${longDay(piece.date)}</time></p>
<div itemprop="articleBody">
${toBody(piece.blocks, '')}
${piece.credit === null ? '' : `<p>${escape(piece.credit)}</p>\n`}</div>
<p class="social">Follow us on Telegram</p>
</div>
<div class="most-popular"><h3>Most popular</h3><ul>${links(teasers)}</ul></div>
<div id="footer">Qasmar Today is published in Dur Halim.</div>
</body>
</html>
`
}

const continental: Layout = (pieces, teasers) => {
  const piece = first(pieces)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escape(piece.title)} · The Continental</title>
${toData(piece, piece.section === 'Opinion' ? 'OpinionNewsArticle' : 'AnalysisNewsArticle')}
<meta name="description" content="${quote(piece.dek ?? piece.blocks[0]?.slice(0, 120) ?? '')}"></head>
<body>
<header class="masthead"><a href="/">The Continental</a> <a href="/subscribe">Subscribe now</a></header>
<article class="essay">
<p class="rubric">${escape(piece.section ?? '')}</p>
<h1>${escape(piece.title)}</h1>
${piece.dek === null ? '' : `<p class="subtitle">${escape(piece.dek)}</p>`}
<p class="author">By ${escape(piece.author ?? '')}</p>
<p class="published">Published ${longDay(piece.date)}</p>
${toBody(piece.blocks, '')}
<aside class="author-bio"><p>${escape(piece.author ?? '')} writes for The Continental about war and its prices.</p></aside>
</article>
<div class="paywall modal">You have read three of five free essays this month. Become a subscriber.</div>
<aside class="recommended"><h2>Recommended</h2><ul>${links(teasers)}</ul></aside>
<footer>The Continental, a monthly</footer>
</body></html>
`
}

const brief: Layout = (pieces, teasers) => {
  const piece = first(pieces)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escape(piece.title)} | Border Brief</title>
<meta property="og:site_name" content="Border Brief"><meta name="publish-date" content="${piece.date}"></head>
<body><div class="navbar"><a href="/">Border Brief</a> <a href="/topics">Topics</a></div>
<div class="container"><section class="card">
<h1>${escape(piece.title)}</h1>
<p class="stamp">${otherDay(piece.date)} · 2 min read</p>
${toBody(piece.blocks, '')}
<p class="disclaimer">Click here to see how our summaries are made</p>
</section></div>
<div class="related"><h3>Related stories</h3><ul>${links(teasers)}</ul></div>
</body></html>
`
}

/** How each outlet's pages look. */
export const layouts: Readonly<Record<string, Layout>> = {
  'Meridian Wire': meridian,
  'Ardel Gazette': ardel,
  'Velmar Herald': velmar,
  'The Eskhaven Post': eskhaven,
  'Strait Observer': observer,
  'Qasmar Today': qasmar,
  'The Continental': continental,
  'Border Brief': brief,
}

/** A dump of a page as text: articles one after another, with what stood between them. */
export function toDump(pieces: readonly Piece[], teasers: readonly string[]): string {
  const articles = pieces.map(({ section, title, dek, blocks }) => [section, title, 'Published', 'on', dek, ...blocks, 'Continue Reading'])
  const ages = ['3 weeks ago', '2 months ago', '5 months ago', '7 months ago']
  const list = teasers.slice(0, 4).flatMap((title, at) => ['-', `${['Harvest', 'Sorrel War', 'Weather', 'Letters'][at]}${ages[at]}`, title])
  return `${['Connect with us', ...articles.flat(), 'Most Viewed', ...list, 'matomo analytics'].filter((line) => line !== null).join('\n\n')}\n`
}
