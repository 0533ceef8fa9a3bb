import type { Page } from '@fogline/model'

/** Shorter paragraphs are lines of the frame: datelines, bylines, links. */
const leastWords = 12

/** An HTML page with its paragraphs taken out. */
interface Frame {
  readonly before: string
  readonly after: string
  readonly paragraphs: readonly string[]
}

/** What numbers are drawn from: the same for the same page, on any machine. */
type Draw = (below: number) => number

const paragraph = /<p>(?:(?!<\/?p>)[^])*<\/p>/g
/** Tags, entities and attributes stand as they are; words, numbers and years are told apart. */
const pieces = /<[^>]*>|&\w+;|\d+|\p{L}[\p{L}’'-]*/gu

/**
 * Gives page after page, never the same: paragraphs of the samples mixed up to so many words within a sample's own frame, with
 * other names and other numbers in each. Page n is the same in every run.
 */
export function inventPages(samples: readonly string[], words: number): (page: number) => Page {
  const frames = samples.map(toFrame).filter(({ paragraphs }) => paragraphs.length > 1)
  const pool = [...new Set(frames.flatMap(({ paragraphs }) => paragraphs))]
  const common = new Set(samples.flatMap((sample) => sample.replace(/<[^>]*>/g, ' ').match(/\b\p{Ll}+/gu) ?? []))
  return (page) => {
    const draw = toDraw(page)
    const frame = frames[page % frames.length] ?? { before: '', after: '', paragraphs: pool }
    const body = fill(frame.paragraphs, { pool, words, draw })
    const html = respell(`${frame.before}${body.join('\n')}${frame.after}`, common, draw)
    return {
      location: `invented/${page}.html`,
      bytes: new TextEncoder().encode(html),
      contentType: 'text/html; charset=utf-8',
      fetchedAt: null,
    }
  }
}

function toFrame(html: string): Frame {
  const found = [...html.matchAll(paragraph)].filter(([text]) => countWords(text) >= leastWords)
  const [first, last] = [found[0], found.at(-1)]
  if (first === undefined || last === undefined) return { before: html, after: '', paragraphs: [] }
  return {
    before: html.slice(0, first.index),
    after: html.slice(last.index + last[0].length),
    paragraphs: found.map(([text]) => text),
  }
}

function fill(
  own: readonly string[],
  { pool, words, draw }: { readonly pool: readonly string[]; readonly words: number; readonly draw: Draw },
): readonly string[] {
  const body = [...own]
  for (let size = countWords(body.join(' ')); size < words; ) {
    const next = pool[draw(pool.length)] ?? ''
    if (body.includes(next)) continue
    body.splice(1 + draw(body.length), 0, next)
    size += countWords(next)
  }
  return body
}

/** Other names and numbers: a word that is never written small becomes another, the same one all over the page. */
function respell(html: string, common: ReadonlySet<string>, draw: Draw): string {
  const salt = draw(2 ** 31)
  return html.replace(pieces, (piece) => {
    if (/^\d{1,3}$/.test(piece)) return String(1 + draw(10 ** piece.length - 1))
    if (!/^\p{Lu}\p{Ll}{3,}$/u.test(piece) || common.has(piece.toLowerCase()) || calendar.has(piece)) return piece
    return toName(salt, piece)
  })
}

const calendar = new Set(
  (
    'January February March April June July August September October November December ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
  ).split(' '),
)
const heads = 'bar dor fen gal hor kel lan mir nor pel ros sar tal ver wes zan'.split(' ')
const tails = 'a an ard ek en eth ia in ish or ov un us vek'.split(' ')

function toName(salt: number, word: string): string {
  let hash = salt
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? ''
  const name = pick(heads, (hash >>> 4) & 255) + pick(heads, (hash >>> 12) & 255) + pick(tails, hash >>> 20)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function countWords(html: string): number {
  return html.replace(/<[^>]*>/g, ' ').match(/\S+/g)?.length ?? 0
}

/** Mulberry32. */
function toDraw(seed: number): Draw {
  let state = seed + 1
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
