import { cleanLine } from '../cleanLine.ts'
import type { Attributes } from './readMarkup.ts'
import type { StatedProp, StatedTime, Zone } from './scan.ts'

interface Place {
  readonly zone: Zone | null
  readonly article: number | null
  readonly names: string
  readonly order: number
  /** How many elements are open, this one among them. */
  readonly depth: number
}

/** What the marked elements of a page state: times, properties, the author. */
export interface Watch {
  readonly open: (tag: string, attributes: Attributes, place: Place) => void
  readonly add: (words: string) => void
  /** An element ends with which so many were open. */
  readonly close: (depth: number) => void
  readonly times: readonly StatedTime[]
  readonly props: readonly StatedProp[]
  readonly author: () => string | null
}

interface Open {
  readonly depth: number
  readonly end: (words: string) => void
  words: string
}

/** Elements whose words are gathered at one time, and the letters gathered of each: what bounds the work, however they nest. */
const limits = { open: 8, letters: 300 }

const wide: ReadonlySet<string> = new Set(['articlebody', 'text', 'mainentity', 'mainentityofpage', 'haspart'])

/** Gathers the words of elements that are marked as a time, as a property or as the author's name, while they are open. */
export function watchMarked(): Watch {
  const times: StatedTime[] = []
  const props: StatedProp[] = []
  const open: Open[] = []
  const around: { readonly depth: number; readonly name: string }[] = []
  let author: string | null = null
  const gather = (depth: number, end: Open['end']): void => {
    if (open.length < limits.open) open.push({ depth, end, words: '' })
  }
  return {
    times,
    props,
    author: () => author,
    open: (tag, attributes, { zone, article, names, order, depth }) => {
      const { itemprop } = attributes
      const datetime = attributes.datetime ?? dateOf(tag, attributes)
      if (tag === 'time' || (tag === 'abbr' && datetime !== '')) {
        const marks = `${itemprop ?? ''} ${attributes.pubdate === undefined ? '' : 'pubdate'} ${names}`
        gather(depth, (text) => {
          if (datetime !== '' || text !== '') times.push({ datetime, text, names: marks, article, zone, order })
        })
      }
      if (author === null && zone !== 'comments' && isAuthor(attributes)) {
        gather(depth, (text) => {
          if (text !== '') author ??= text
        })
      }
      if (itemprop === undefined || itemprop === '') return
      const of = around.at(-1)?.name ?? null
      const name = (itemprop.split(/\s+/, 2).find((word) => word !== '') ?? '').slice(0, 40).toLowerCase()
      const stated = attributes.content ?? (datetime === '' ? undefined : datetime)
      if (wide.has(name)) return
      around.push({ depth, name })
      if (stated !== undefined) props.push({ name, content: stated, of, article, zone })
      else
        gather(depth, (content) => {
          if (content !== '') props.push({ name, content, of, article, zone })
        })
    },
    add: (words) => {
      for (const one of open) {
        if (one.words.length < limits.letters) one.words += words.slice(0, limits.letters)
      }
    },
    close: (depth) => {
      for (let last = open.at(-1); last?.depth === depth; last = open.at(-1)) {
        open.pop()
        last.end(cleanLine(last.words).slice(0, limits.letters))
      }
      if (around.at(-1)?.depth === depth) around.pop()
    },
  }
}

/** Blogs give the moment of a shortened time as its title. */
function dateOf(tag: string, { title }: Attributes): string {
  return tag === 'abbr' && title !== undefined && /\d{4}/.test(title) ? title : ''
}

/** May this element state something? */
export function isMarked(tag: string, { itemprop, rel, class: names }: Attributes): boolean {
  return (
    tag === 'time' ||
    tag === 'abbr' ||
    itemprop !== undefined ||
    rel === 'author' ||
    (names !== undefined && /author|byline/.test(names))
  )
}

function isAuthor({ itemprop, rel, class: names }: Attributes): boolean {
  return (
    itemprop === 'author' ||
    rel === 'author' ||
    (names !== undefined &&
      /(?:^|\s)(?:author|author-name|byline-name|byline__name|c-byline__author)(?:\s|$)/.test(names.slice(0, 300)))
  )
}
