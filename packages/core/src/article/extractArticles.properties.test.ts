import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractArticles } from './extractArticles.ts'
import { makePage } from './testing/makePage.ts'
import { visibleText } from './testing/visibleText.ts'

const seeded = { seed: 20310303, numRuns: 300 }

const tags =
  'p div article section main header footer nav aside ul li h1 h2 a b span blockquote table tr td figure figcaption form time br pre'
const word = fc.constantFrom(
  ...'Two grain ships were hit off Ardel on Monday, the harbour master said. Share 3,000 “quoted” &amp; é 港 🚢 | — Read more By Ilse Varn 14:05 © Karsk'.split(
    ' ',
  ),
)
const sentence = fc.array(word, { minLength: 0, maxLength: 40 }).map((words) => words.join(' '))
const names = fc.constantFrom(
  '',
  ' class="related"',
  ' class="article-body"',
  ' id="comments"',
  ' class="share"',
  ' class="x y"',
  ' href="/x"',
  ' datetime="2031-03-03"',
)
const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    sentence,
    // what is hidden is closed, for parsers differ on where an element ends that nothing closes
    sentence.map((text) => `<div hidden>${text}</div>`),
    fc
      .tuple(fc.constantFrom(...tags.split(' ')), names, fc.array(tie('html'), { maxLength: 6 }), fc.boolean())
      .map(
        ([tag, attributes, inside, closed]) => `<${tag}${attributes}>${inside.join(' ')}${closed ? `</${tag}>` : ''}`,
      ),
  ),
}))
const pages = fc
  .array(html, { minLength: 1, maxLength: 12 })
  .map((parts) => `<html><body>${parts.join('\n')}</body></html>`)

/** How often each character that can be seen stands in a text; spaces and signs without a width left out. */
function countCharacters(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const character of text.replace(/[\s\p{Cc}\p{Cf}]/gu, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

test('text and removals hold every character that a page shows', () => {
  fc.assert(
    fc.property(pages, (page) => {
      const extraction = extractArticles(makePage(page, 'page.html'))
      if (extraction.kind === 'rejection') return
      const kept = countCharacters(
        [...extraction.articles.map(({ text }) => text), ...extraction.page.removals.map(({ text }) => text)].join(''),
      )
      for (const [character, count] of countCharacters(visibleText(page))) {
        expect([character, (kept.get(character) ?? 0) >= count]).toEqual([character, true])
      }
    }),
    seeded,
  )
})

test('a body holds no character that the page does not show, and none twice', () => {
  fc.assert(
    fc.property(pages, (page) => {
      const extraction = extractArticles(makePage(page, 'page.html'))
      if (extraction.kind === 'rejection') return
      const shown = countCharacters(visibleText(page))
      const bodies = extraction.articles.map(({ text, bodyStart }) => text.slice(bodyStart)).join('')
      for (const [character, count] of countCharacters(bodies)) {
        expect([character, (shown.get(character) ?? 0) >= count]).toEqual([character, true])
      }
    }),
    seeded,
  )
})

test.each<[string, fc.Arbitrary<Uint8Array>]>([
  ['random bytes', fc.uint8Array({ maxLength: 4000 })],
  ['random signs', fc.string({ maxLength: 2000, unit: 'binary' }).map((text) => new TextEncoder().encode(text))],
  [
    'pieces of markup',
    fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '</',
          'p',
          '<p>',
          '<table>',
          '"',
          "'",
          '=',
          '&',
          '&#x',
          ';',
          '<!--',
          '-->',
          '<![CDATA[',
          ']]>',
          '<script',
          '</script>',
          'word ',
          '\u0000',
          '<?',
          '{"@type":',
        ),
        { maxLength: 400 },
      )
      .map((pieces) => new TextEncoder().encode(pieces.join(''))),
  ],
])('%s give articles whose blocks read back, or a rejection', (_, bytes) => {
  fc.assert(
    fc.property(
      bytes,
      fc.constantFrom(null, 'text/html', 'text/plain', 'text/html; charset=shift_jis'),
      (content, contentType) => {
        const extraction = extractArticles({ ...makePage(content, 'page.html'), contentType })
        if (extraction.kind === 'rejection') expect(extraction.detail).not.toBe('')
        else
          for (const { text, blocks, bodyStart } of extraction.articles) {
            const joined = blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')
            expect(joined).toBe(text)
            expect(bodyStart).toBeLessThanOrEqual(text.length)
          }
        expect(extractArticles({ ...makePage(content, 'page.html'), contentType })).toEqual(extraction)
      },
    ),
    { ...seeded, numRuns: 150 },
  )
})
