import { Parser } from 'htmlparser2'

/** A feed in pieces of XML: what stands before the entries, each entry, and at the end, perhaps, that it breaks off. */
export type Piece = Head | Entry | Break

/** `text` is the head by itself, well closed; an entry between `opening` and `closing` is a feed with one entry. */
export interface Head {
  readonly kind: 'head'
  readonly text: string
  readonly opening: string
  readonly closing: string
  /** The xml:base of the elements around the entries, outermost first. */
  readonly bases: readonly string[]
}

interface Entry {
  readonly kind: 'entry'
  readonly text: string
}

/** The feed ends before its root element does; `at` counts characters. */
export interface Break {
  readonly kind: 'break'
  readonly at: number
  readonly inEntry: boolean
  readonly isTooDeep: boolean
}

interface State {
  readonly entryName: string
  /** The text from `keptFrom` on: all that may still be cut out. */
  kept: string
  keptFrom: number
  readonly open: { readonly tag: string; readonly base: string | null }[]
  /** Where a tag begins that is not yet read to its end. */
  tagStart: number | null
  entryStart: number | null
  entryDepth: number
  hasHead: boolean
  isClosed: boolean
  readonly found: Piece[]
}

/** No feed nests deeper; one that does is an attack on whoever reads it. */
const deepest = 400

function cut(state: State, start: number, end: number): string {
  return state.kept.slice(start - state.keptFrom, end - state.keptFrom)
}

function keepFrom(state: State, index: number): void {
  state.kept = cut(state, index, state.keptFrom + state.kept.length)
  state.keptFrom = index
}

function toClosing(tag: string): string {
  return `</${/^<([^\s/>]+)/.exec(tag)?.[1] ?? ''}>`
}

function addHead(state: State, end: number): void {
  if (state.hasHead) return
  state.hasHead = true
  const tags = state.open.map(({ tag }) => tag)
  const closing = tags.map(toClosing).toReversed().join('')
  const bases = state.open.flatMap(({ base }) => base ?? [])
  state.found.push({
    kind: 'head',
    text: cut(state, state.keptFrom, end) + closing,
    opening: tags.join(''),
    closing,
    bases,
  })
}

function addEntry(state: State, end: number): void {
  const start = state.entryStart
  state.entryStart = null
  if (start === null) return
  const text = end > start ? cut(state, start, end) : `<${state.entryName}>`
  state.found.push({ kind: 'entry', text: text + toClosing(text) })
}

/** Also where the entry before it lacks its closing tag: it ends where the next one begins. */
function beginsEntry(state: State, name: string): boolean {
  if (state.open.length === 0 || name.replace(/^.*:/, '') !== state.entryName) return false
  return state.entryStart === null || state.open.length === state.entryDepth + 1
}

function toParser(state: State): Parser {
  const parser: Parser = new Parser(
    {
      onopentagname() {
        state.tagStart = parser.startIndex
      },
      onopentag(name, attributes) {
        const { startIndex } = parser
        state.tagStart = null
        if (state.open.length === 0 && !state.hasHead) keepFrom(state, startIndex)
        if (beginsEntry(state, name)) {
          addEntry(state, startIndex)
          addHead(state, startIndex)
          state.entryStart = startIndex
          state.entryDepth = state.open.length
        }
        const tag = state.hasHead ? '' : cut(state, startIndex, parser.endIndex + 1)
        state.open.push({ tag, base: attributes['xml:base'] ?? null })
        if (state.open.length > deepest) parser.pause()
      },
      onclosetag() {
        if (state.open.length === 1) {
          addHead(state, parser.startIndex)
          state.isClosed = true
        }
        state.open.pop()
        if (state.entryStart !== null && state.open.length === state.entryDepth) addEntry(state, parser.startIndex)
      },
    },
    { xmlMode: true, lowerCaseTags: true, decodeEntities: false },
  )
  return parser
}

/**
 * Splits XML into its entries ("item", "entry", "url") without holding more than one of them: only the tags are looked at, so
 * what is wrong inside of an entry harms no other, and a document type is never read.
 */
export function* splitEntries(chunks: Iterable<string>, entryName: string): Generator<Piece> {
  const state: State = {
    entryName,
    kept: '',
    keptFrom: 0,
    open: [],
    tagStart: null,
    entryStart: null,
    entryDepth: 0,
    hasHead: false,
    isClosed: false,
    found: [],
  }
  const parser = toParser(state)
  let at = 0
  for (const chunk of chunks) {
    state.kept += chunk
    at += chunk.length
    parser.write(chunk)
    yield* state.found.splice(0)
    if (state.isClosed || state.open.length > deepest) break
    const first = state.entryStart ?? state.tagStart ?? parser.startIndex
    if (state.hasHead && first > state.keptFrom) keepFrom(state, first)
  }
  if (state.isClosed) return
  const inEntry = state.entryStart !== null
  addHead(state, at)
  yield* state.found.splice(0)
  yield { kind: 'break', at, inEntry, isTooDeep: state.open.length > deepest }
}
