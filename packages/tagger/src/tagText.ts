import type { Span } from '@fogline/model'
import { decodeWindow } from './decode/decodeWindow.ts'
import type { Marked } from './decode/marked.ts'
import type { Graph } from './graph/openGraph.ts'
import { toFeeds, toInputs } from './graph/toFeeds.ts'
import { cutWindows } from './windows/cutWindows.ts'
import { toBlockWords } from './windows/toBlockWords.ts'
import type { Window, WindowWord } from './windows/window.ts'

/** A sentence of prose is hardly ever longer, in word pieces. */
const most = 240

/** A text with its paragraphs. */
export interface Job {
  readonly text: string
  readonly blocks: readonly Span[]
}

/** What is said of one window, and the written words that stand for several of its tokens. */
export interface Part {
  readonly marked: Marked
  readonly multiwords: readonly Span[]
}

/** Reads a text window by window, in order. One window at a time: rows of a batch would move each other's last digits. */
export async function* tagText({ text, blocks }: Job, graph: Graph): AsyncGenerator<Part> {
  const multiwords: Span[] = []
  let taken = 0
  for (const window of cutWindows(wordsOf({ text, blocks }, multiwords), { pieces: graph.pieces, most })) {
    const marked = await tagWindow(window, graph)
    const end = window.at(-1)?.end ?? 0
    const first = taken
    while ((multiwords[taken]?.end ?? Infinity) <= end) taken += 1
    yield { marked, multiwords: multiwords.slice(first, taken) }
  }
}

/** Runs the graph over one window and decodes what it says. */
export async function tagWindow(window: Window, graph: Graph): Promise<Marked> {
  const outputs = await graph.run(toFeeds(toInputs(window, graph), graph))
  return decodeWindow({ window, outputs, labels: graph.labels, lemmaOf: graph.lemmaOf })
}

function* wordsOf({ text, blocks }: Job, multiwords: Span[]): Generator<WindowWord> {
  for (const block of blocks) {
    const found = toBlockWords(text, block)
    for (const multiword of found.multiwords) multiwords.push(multiword)
    yield* found.words
  }
}
