const prose =
  'Two grain ships were hit off Ardel on Monday, the harbour master said, and the channel was closed to traffic for a third day. '
const words = (bytes: number, unit: string): string => unit.repeat(Math.max(1, Math.ceil(bytes / unit.length)))
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Two ships hit off Ardel</title>${head}</head><body>${body}</body></html>`

/** Pages of about as many bytes as asked for, each of a shape that has stopped one reader of HTML or another. */
export const hostilePages: Readonly<Record<string, (bytes: number) => string>> = {
  'an article, longer and longer': (bytes) =>
    page(`<article><h1>Two ships hit</h1>${words(bytes, `<p>${prose}</p>`)}</article>`),
  'one paragraph': (bytes) => page(`<p>${words(bytes, prose)}</p>`),
  'one word': (bytes) => page(`<p>${words(bytes, 'a')}</p>`),
  'no space': (bytes) => words(bytes, '<p>a</p>'),
  'nested elements': (bytes) => page(words(bytes / 2, '<div>') + prose + words(bytes / 2, '</div>')),
  'nested lists with words': (bytes) => page(words(bytes, '<ul><li>word<a href="/x">link</a>')),
  'unclosed tables': (bytes) => page(words(bytes, '<table><tr><td>cell')),
  'crossed inline elements': (bytes) => page(words(bytes, '<b><i>word</b></i>')),
  'character references': (bytes) => page(`<p>${words(bytes, '&amp;&#x41;&nbsp;')}</p>`),
  'unfinished references': (bytes) => page(`<p>${words(bytes, '&am &#x &#99999999; ')}</p>`),
  'one attribute': (bytes) => page(`<div class="${words(bytes, 'related share ')}">${prose}</div>`),
  'many attributes': (bytes) => page(`<div ${words(bytes, 'a="b" class="c" ')}>${prose}</div>`),
  'open brackets': (bytes) => page(words(bytes, '<')),
  'unclosed comment': (bytes) => page(`<!--${words(bytes, '-- > ')}`),
  'line breaks': (bytes) => page(words(bytes, 'word<br>')),
  links: (bytes) => page(words(bytes, '<a href="/story">More news</a> ')),
  headings: (bytes) => page(words(bytes, '<h2>Two Ships Hit Off Ardel Mole</h2>')),
  'articles in one page': (bytes) =>
    page(words(bytes, `<article><h2>Two ships hit</h2><p>${prose}</p><p>${prose}</p></article>`)),
  times: (bytes) => page(words(bytes, '<div><time datetime="2031-03-03T14:05:00Z">14:05</time> word</div>')),
  metas: (bytes) => page(`<p>${prose}</p>`, words(bytes, '<meta property="article:published_time" content="x">')),
  'structured data': (bytes) =>
    page(
      `<p>${prose}</p>`,
      `<script type="application/ld+json">${words(bytes / 2, '[')}${words(bytes / 2, ']')}</script>`,
    ),
  'brackets and signs': (bytes) => page(`<p>${words(bytes, '(((—|:"“”[')}</p>`),
  'plain lines': (bytes) => words(bytes, 'Two ships hit | Ardel\n'),
  'plain prose': (bytes) => words(bytes, `${prose}\n\n`),
}
