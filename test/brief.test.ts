import { join, resolve } from 'node:path'
import { checkLine, toBrief, writeMarkdown } from '@fogline/core'
import { writeHtml } from '@fogline/core/writers'
import { loadLexicon } from '@fogline/lexicon'
import type { Brief, BriefLine, LedgerContent, Page } from '@fogline/model'
import { openTagger } from '@fogline/tagger'
import { afterAll, describe, expect, test } from 'vitest'
import { readContent } from '../bench/exportFolder.ts'
import { readFolder } from '../bench/readFolder.ts'
import { readVariantSource, vary } from '../examples/vary.ts'
import { sayWhySkipped, sharedFolder } from './needs.ts'

const examples = resolve(import.meta.dirname, '../examples')
const shared = sharedFolder()
if (shared === null) sayWhySkipped('the brief of the seed pages', 'the shared folder does not stand beside the project')

const reader = { lexicon: loadLexicon(), tagger: await openTagger({ workers: 0 }) }
const since = '2031-03-20'

afterAll(() => reader.tagger.close())

function variant(seed: number): readonly Page[] {
  const { pages } = vary(readVariantSource(join(examples, 'source')), seed)
  return [...pages].map(([location, text]) => ({
    location,
    bytes: new TextEncoder().encode(text),
    contentType: null,
    fetchedAt: null,
  }))
}

/** Every line of a brief; a row of the table of figures is one. */
function linesOf(brief: Brief): readonly Pick<BriefLine, 'text' | 'evidence'>[] {
  return [
    ...brief.changes.map(({ line }) => line),
    ...brief.developments,
    ...brief.figures.map(({ what, value, holder, evidence }) => ({
      text: `${what.charAt(0).toLowerCase()}${what.slice(1)}: ${value.replace(/\b[A-Z]{3}\b|\bper \w+/g, '')} (${holder ?? ''})`,
      evidence,
    })),
    ...brief.contested.flatMap(({ positions }) => positions),
    ...brief.timeline.map(({ line }) => line),
  ]
}

/** Worked out without the checker: names and digits of a line that its cited words do not have. */
function unfounded({ text, evidence }: Pick<BriefLine, 'text' | 'evidence'>): readonly string[] {
  const told = evidence.map((one) => one.text).join(' ')
  const words =
    text.replace(/\b(?:million|billion)\b/g, '').match(/(?<!^)(?<![.“"[(] ?)\b\p{Lu}\p{L}+|\d[\d,.]*\d|\d/gu) ?? []
  const isIn = (word: string) => told.toLowerCase().includes(word.toLowerCase())
  return words.filter(
    (word) =>
      !isIn(word) &&
      !isIn(word.replaceAll(',', '')) &&
      !(
        Number(word) <= 1000 &&
        /\b(?:two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\p{L}+ty|one|an?|eleven|twelve|dozen|hundred)\b/iu.test(
          told,
        )
      ),
  )
}

/** Evidence that is not what the article has at its place. */
function misquoted(brief: Brief, { readings }: LedgerContent): readonly string[] {
  const texts = new Map(readings.map(({ article }) => [article.id, article.text]))
  return linesOf(brief)
    .flatMap(({ evidence }) => evidence)
    .filter(({ article, start, end, text }) => texts.get(article)?.slice(start, end) !== text)
    .map(({ text }) => text)
}

const ofExamples = readContent(readFolder(join(examples, 'pages')), reader)

const sets: readonly (readonly [name: string, content: Promise<LedgerContent>])[] = [
  ['the examples', ofExamples],
  ...[1, 2, 3, 4, 5].map((seed) => [`variant ${seed}`, readContent(variant(seed), reader)] as const),
  ...(shared === null ? [] : [['the seeds', readContent(readFolder(join(shared, 'seeds')), reader)] as const]),
]

describe.each(sets)('the brief of %s', (_, content) => {
  test('has no line that its cited words do not hold', { timeout: 120_000 }, async () => {
    const brief = toBrief(await content, { since, story: null })
    const lines = linesOf(brief)
    expect(lines.length).toBeGreaterThan(30)
    expect(lines.flatMap((line) => checkLine(line).map(({ kind, words }) => [kind, words, line.text]))).toEqual([])
    expect(lines.flatMap((line) => unfounded(line).map((word) => [word, line.text]))).toEqual([])
    expect(misquoted(brief, await content)).toEqual([])
    expect(brief.heldBack / lines.length).toBeLessThan(0.05)
  })

  test('is the same in all formats: each holds every line, and the page for print holds no script', async () => {
    const brief = toBrief(await content, { since, story: null })
    const [html, markdown] = [writeHtml(brief), writeMarkdown(brief, ({ article }) => article)]
    expect(html).not.toMatch(/<script|<link|<img|https?:\/\/[^<]*["']\s*>|\son\w+=/i)
    for (const { text } of [...brief.developments, ...brief.timeline.map(({ line }) => line)]) {
      const start = text.slice(0, 40).replace(/["&<>[\]*_`]/g, '')
      expect(html.replace(/&\w+;|[[\]*_`]/g, '')).toContain(start)
      expect(markdown.replace(/["&<>[\]*_`\\]/g, '')).toContain(start)
    }
  })

  test('cites articles that are listed among its sources', async () => {
    const brief = toBrief(await content, { since, story: null })
    const listed = new Set(brief.sources.map(({ article }) => article))
    expect(linesOf(brief).flatMap(({ evidence }) => evidence.filter((e) => !listed.has(e.article)))).toEqual([])
  })
})

describe('what changed in the examples since a day', () => {
  test('nothing that was told before it', async () => {
    const { changes } = toBrief(await ofExamples, { since, story: null })
    expect(changes.length).toBeGreaterThan(10)
    expect(changes.filter(({ date }) => date < since)).toEqual([])
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['development', 'update', 'conflict', 'denial']))
  })

  test('nothing at all after the last page', async () => {
    expect(toBrief(await ofExamples, { since: '2032', story: null }).changes).toEqual([])
  })
})
