import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { blockTags, headTags, unseenTags, voidTags } from './elements.ts'
import { openElements } from './openElements.ts'

/** The attributes that are read, each to its first 20,000 characters; the others are passed over. */
export type Attributes = Readonly<Partial<Record<string, string>>>

/** Who is told of each element and of the words between, in the order of the markup. */
export interface MarkupReader {
  readonly open: (tag: string, attributes: Attributes) => void
  readonly text: (words: string) => void
  /** Each element that was opened is closed once, the innermost first. */
  readonly close: (tag: string) => void
}

/** An element without attributes. All have one shape, which is read faster than a new one for each set of names. */
const blank = (): Record<string, string | undefined> => ({
  class: undefined,
  id: undefined,
  role: undefined,
  hidden: undefined,
  'aria-hidden': undefined,
  style: undefined,
  href: undefined,
  rel: undefined,
  itemprop: undefined,
  property: undefined,
  name: undefined,
  content: undefined,
  datetime: undefined,
  pubdate: undefined,
  type: undefined,
  lang: undefined,
  title: undefined,
})

const wanted: ReadonlySet<string> = new Set(Object.keys(blank()))

/** The tags of most elements. What is looked up by one of these very texts is found sooner than by a copy of it. */
const usual: ReadonlyMap<string, string> = new Map(
  [...blockTags, ...voidTags, ...unseenTags, ...headTags, 'a', 'b', 'i', 'em', 'span', 'strong', 'time', 'picture'].map(
    (tag) => [tag, tag],
  ),
)

const longest = { name: Math.max(...[...wanted].map((name) => name.length)), value: 20_000 }

/** Reads markup as browsers do, in one pass and in time that grows with its length alone, however deep or broken it is. */
export function readMarkup(html: string, reader: MarkupReader): void {
  const elements = openElements(reader)
  let tag = ''
  let name = ''
  /** Null where the attribute is not read. */
  let value: string | null = null
  let attributes = blank()
  const add = (words: string): void => {
    if (value !== null && value.length < longest.value) value += words.slice(0, longest.value)
  }
  const tagAt = (start: number, end: number): string => {
    const written = html.slice(start, end)
    return usual.get(written) ?? written.toLowerCase()
  }
  const opened = (): void => {
    if (tag !== '') elements.open(tag, attributes)
    tag = ''
    attributes = blank()
  }
  const callbacks: TokenizerCallbacks = {
    onopentagname: (start, end) => {
      tag = tagAt(start, end)
    },
    onattribname: (start, end) => {
      name = end - start > longest.name ? '' : html.slice(start, end).toLowerCase()
      value = wanted.has(name) && attributes[name] === undefined ? '' : null
    },
    onattribdata: (start, end) => {
      if (value !== null) add(html.slice(start, end))
    },
    onattribentity: (code) => add(String.fromCodePoint(code)),
    onattribend: () => {
      if (value !== null) attributes[name] = value
    },
    onopentagend: opened,
    onselfclosingtag: () => {
      const closes = tag
      const foreign = tag === 'svg' || tag === 'math' || elements.isForeign()
      opened()
      if (foreign) elements.close(closes)
    },
    onclosetag: (start, end) => elements.close(tagAt(start, end)),
    ontext: (start, end) => elements.text(html.slice(start, end)),
    ontextentity: (code) => elements.text(String.fromCodePoint(code)),
    oncdata: (start, end, offset) => {
      if (elements.isForeign()) elements.text(html.slice(start, end - offset))
    },
    oncomment: () => {},
    ondeclaration: () => {},
    onprocessinginstruction: () => {},
    onend: () => {},
    isInForeignContext: () => elements.isForeign(),
  }
  const tokenizer = new Tokenizer({}, callbacks)
  tokenizer.write(html)
  tokenizer.end()
  elements.end()
}
