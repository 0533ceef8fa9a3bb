import type { BlockKind } from '@fogline/model'
import { Parser } from 'htmlparser2'
import { cleanLine } from '../cleanLine.ts'
import { type BlockBuffer, flushBlock, type OpenElement } from './blockBuffer.ts'
import type { Scan, ScanBlock } from './scan.ts'
import { blockTags, isHidden, toZone, unseen } from './zones.ts'

type Attributes = Readonly<Record<string, string>>

const kinds: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  td: 'table',
  th: 'table',
}

interface Found {
  readonly metas: { name: string; content: string }[]
  readonly links: { rel: string; href: string }[]
  readonly json: string[]
  readonly times: { datetime: string; names: string; article: number | null; order: number }[]
  title: string
  author: string
  language: string | null
  depth: number
  elements: number
  articles: number
}

/** Reads markup in one pass without building a tree, so that depth and size cost no stack. */
export function scanHtml(html: string): Scan {
  const found: Found = {
    metas: [],
    links: [],
    json: [],
    times: [],
    title: '',
    author: '',
    language: null,
    depth: 0,
    elements: 0,
    articles: 0,
  }
  const stack: OpenElement[] = []
  const buffer: BlockBuffer = { blocks: [], words: '', linked: 0 }
  let inLink = 0
  let raw = ''
  const flush = (): void => flushBlock(buffer, stack.at(-1), namesOf(stack))
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (blockTags.has(tag)) flush()
      state({ found, tag, attributes, stack, order: buffer.blocks.length })
      stack.push(toOpen(tag, attributes, stack.at(-1), found))
      if (tag === 'a') inLink++
      if (tag === 'br') buffer.words += '\u2028'
      found.elements++
      found.depth = Math.max(found.depth, stack.length)
      raw = ''
    },
    ontext(text) {
      const open = stack.at(-1)
      if (open?.tag === 'title' && found.title.length < 500) found.title += text
      else if (open?.tag.startsWith('script:')) raw += text
      else if (!open?.unseen) {
        buffer.words += text
        if (open?.author === 'name') found.author += text
        if (inLink > 0) buffer.linked += text.trim().length
      }
    },
    onclosetag(tag) {
      const open = stack.at(-1)
      if (open?.tag === 'script:json') found.json.push(raw)
      if (blockTags.has(tag)) flush()
      stack.pop()
      if (tag === 'a') inLink = Math.max(0, inLink - 1)
    },
  })
  parser.end(html)
  flush()
  const [title = null, author = null] = [found.title, found.author].map((words) =>
    words.trim() === '' ? null : cleanLine(words),
  )
  return { ...found, blocks: buffer.blocks, title, author }
}

function toOpen(tag: string, attributes: Attributes, above: OpenElement | undefined, found: Found): OpenElement {
  const zone = above?.zone ?? toZone(tag, attributes, above?.article !== null && above !== undefined)
  const isJson = tag === 'script' && /ld\+json/i.test(attributes.type ?? '')
  const article =
    tag === 'article' && above?.article == null && zone !== 'comments' ? found.articles++ : (above?.article ?? null)
  const block = blockTags.has(tag)
  const marked = zone !== 'comments' && found.author === '' && isAuthor(attributes)
  return {
    tag: isJson ? 'script:json' : tag === 'script' ? 'script:' : tag,
    names: `${attributes.class ?? ''} ${attributes.id ?? ''}`.trim().slice(0, 200),
    zone,
    author: above?.author === 'name' || marked ? 'name' : null,
    unseen: above?.unseen === true || unseen.has(tag) || tag === 'head' || isHidden(attributes),
    article,
    block: block ? tag : (above?.block ?? 'body'),
    kind: kinds[tag] ?? (tag === 'article' || tag === 'section' ? 'paragraph' : (above?.kind ?? 'paragraph')),
  }
}

function isAuthor({ itemprop, rel, class: names }: Attributes): boolean {
  return (
    itemprop === 'author' ||
    rel === 'author' ||
    /(?:^|\s)(?:author|author-name|byline-name|byline__name|c-byline__author)(?:\s|$)/.test(names ?? '')
  )
}

interface Opening {
  readonly found: Found
  readonly tag: string
  readonly attributes: Attributes
  readonly stack: readonly OpenElement[]
  /** Of the block that is being read. */
  readonly order: number
}

function state({ found, tag, attributes, stack, order }: Opening): void {
  if (tag === 'html') found.language ??= attributes.lang?.slice(0, 2).toLowerCase() ?? null
  const name = attributes.property ?? attributes.name ?? attributes.itemprop
  if (tag === 'meta' && name && attributes.content)
    found.metas.push({ name: name.toLowerCase(), content: attributes.content })
  if (tag === 'link' && attributes.rel && attributes.href)
    found.links.push({ rel: attributes.rel.toLowerCase(), href: attributes.href })
  const datetime = attributes.datetime
  if (tag !== 'time' || datetime === undefined) return
  const names = `${attributes.itemprop ?? ''} ${attributes.pubdate === undefined ? '' : 'pubdate'} ${attributes.class ?? ''} ${namesOf(stack)}`
  found.times.push({ datetime, names, article: stack.at(-1)?.article ?? null, order })
}

function namesOf(stack: readonly OpenElement[]): ScanBlock['names'] {
  return stack
    .slice(-5)
    .map(({ names }) => names)
    .filter((names) => names !== '')
    .join(' ')
}
