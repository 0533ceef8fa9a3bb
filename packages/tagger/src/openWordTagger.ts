import type { Span, TaggedSentence } from '@fogline/model'
import type { Marked } from './decode/marked.ts'
import { openGraph } from './graph/openGraph.ts'
import { tagWindow } from './tagText.ts'
import { toSentences } from './toSentences.ts'
import { taggerVersion } from './version.ts'
import { cutSentences } from './windows/cutSentences.ts'

/** A sentence whose words the caller has. `gaps`: before each word 0 nothing, 1 white space, 2 a paragraph's break. */
export interface GivenSentence {
  readonly words: readonly string[]
  readonly gaps: readonly number[]
}

/** Tags words that are cut already, as corpora and other tokenizers give them. */
export interface WordTagger {
  readonly version: string
  /**
   * One tagged sentence for each that is given, in order; positions count in the words joined by
   * their gaps, one character each. A sentence of more than 510 word pieces comes back in parts, one without words not at all.
   */
  readonly tagWords: (sentences: readonly GivenSentence[]) => Promise<readonly TaggedSentence[]>
  readonly close: () => Promise<void>
}

/** Opens the model on the calling thread, for callers that have their own words and sentences. */
export async function openWordTagger(): Promise<WordTagger> {
  const graph = await openGraph()
  const tagWords = async (sentences: readonly GivenSentence[]): Promise<readonly TaggedSentence[]> => {
    const tagged: TaggedSentence[] = []
    for (const window of cutSentences(sentences, graph.pieces)) {
      const marked: Marked = await tagWindow(window, graph)
      const words = new Map(window.map((word) => [word.start, word.text]))
      const wordAt = ({ start }: Span): string => words.get(start) ?? ''
      tagged.push(...toSentences({ marked, multiwords: [], labels: graph.labels, wordAt }))
    }
    return tagged
  }
  return { version: taggerVersion, tagWords, close: graph.close }
}
