import type { GoldName, GoldWord, NamedText, TreeText } from './goldText.ts'
import { guessSpaces } from './guessSpaces.ts'
import { layOut } from './layOut.ts'
import { toSpans, type WordSpan } from './toSpans.ts'

const types: Readonly<Record<string, GoldName['type']>> = { PER: 'person', ORG: 'organisation', LOC: 'place' }

/** Wikigold's documents: words with tags that do not say where a name begins. Its MISC has no type of ours and is left out. */
export function readWikigold(content: string): readonly NamedText[] {
  return content.split(/-DOCSTART- O\s*/).flatMap((document, number) => {
    const rows = document
      .trim()
      .split(/\n\s*\n/)
      .map((block) => block.split('\n').filter((line) => line.includes(' ')))
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.map((line) => line.split(' ')))
    if (rows.length === 0) return []
    const laid = layOut(rows.map((lines) => guessSpaces(lines.map(([word = '']) => word))))
    const names = laid.sentences.flatMap((words, index) =>
      toNames(words, toSpans(rows[index]?.map(([, tag = '']) => tag.trim()) ?? [], types)),
    )
    return [{ id: `wikigold-${number}`, ...laid, names }]
  })
}

/** Lays Universal NER's tags (its `iob2` file) over the treebank's sentences; OTH and stray tags are none. */
export function readUner(content: string, trees: readonly TreeText[]): readonly NamedText[] {
  const tagged = content
    .trim()
    .split(/\n\n+/)
    .map((block) => block.split('\n').filter((line) => !line.startsWith('#')))
    .map((lines) => lines.map((line) => line.split('\t')))
    .map((rows) => ({ words: rows.map(([, word = '']) => word).join('\t'), tags: rows.map((row) => row[2] ?? 'O') }))
  const byWords = new Map(tagged.map(({ words, tags }) => [words, tags]))
  let at = 0
  return trees.map((tree) => ({
    ...tree,
    names: tree.sentences.flatMap((words) => {
      const key = words.map(({ text }) => text).join('\t')
      const same = tagged[at++]
      const tags = same?.words === key ? same.tags : (byWords.get(key) ?? [])
      return toNames(words, toSpans(tags, types))
    }),
  }))
}

function toNames(words: readonly GoldWord[], spans: readonly WordSpan[]): readonly GoldName[] {
  return spans.map(({ first, last, type }) => ({
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
    type: type as GoldName['type'],
  }))
}
