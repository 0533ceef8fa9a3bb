import type { Span, Upos } from '@fogline/model'
import type { TreeText, TreeWord } from './goldText.ts'
import { type Before, layOut } from './layOut.ts'

/** Documents of a CoNLL-U file, with paragraphs and white space as the corpus gives them; empty nodes are left out. */
export function readConllu(content: string): readonly TreeText[] {
  const documents: { id: string; sentences: LooseTreeWord[][] }[] = []
  let after: Before = ' '
  for (const block of content.trim().split(/\n\n+/)) {
    const lines = block.split('\n')
    const id = lines.map((line) => /^# newdoc id = (\S+)/.exec(line)?.[1]).find((found) => found !== undefined)
    if (id !== undefined || documents.length === 0) documents.push({ id: id ?? '', sentences: [] })
    const isParagraph = lines.some((line) => line.startsWith('# newpar'))
    const sentence = readSentence(lines, isParagraph ? '\n\n' : after)
    documents.at(-1)?.sentences.push(sentence.words)
    after = sentence.after
  }
  return documents.map(({ id, sentences }) => {
    const { text, blocks, sentences: placed } = layOut(sentences)
    return { id, text, blocks, sentences: placed, multiwords: toSpans(placed) }
  })
}

/** `group` is the number of the last word of the written word that this word is a part of. */
type LooseTreeWord = Omit<TreeWord, 'start' | 'end'> & { readonly before: Before; readonly group: number | null }
type PlacedTreeWord = TreeWord & { readonly group: number | null }

/** The words of a sentence, and what stands behind the last of them. */
function readSentence(lines: readonly string[], first: Before): { words: LooseTreeWord[]; after: Before } {
  const words: LooseTreeWord[] = []
  let before = first as Before
  let group: { last: number; after: Before } | null = null
  for (const line of lines) {
    const columns = line.split('\t')
    const [, low, high] = /^(\d+)(?:-(\d+))?$/.exec(columns[0] ?? '') ?? []
    if (low === undefined) continue
    const after = (columns[9] ?? '').includes('SpaceAfter=No') ? '' : ' '
    if (high !== undefined) {
      group = { last: Number(high), after }
      continue
    }
    const inside = group !== null && Number(low) <= group.last ? group : null
    words.push({ ...toWord(columns), before, group: inside?.last ?? null })
    before = inside === null ? after : Number(low) === inside.last ? inside.after : ''
  }
  return { words, after: before }
}

function toWord(columns: readonly string[]): Omit<TreeWord, 'start' | 'end'> {
  const [, form = '', lemma = '', upos = 'X', , features = '_', head = '0', relation = 'root'] = columns
  const pairs = features === '_' ? [] : features.split('|').map((pair) => pair.split('=') as [string, string])
  return {
    text: form.replaceAll('\u00a0', ' '),
    lemma,
    upos: upos as Upos,
    features: Object.fromEntries(pairs),
    head: head === '0' ? null : Number(head) - 1,
    relation,
  }
}

function toSpans(sentences: readonly (readonly PlacedTreeWord[])[]): readonly Span[] {
  return sentences.flatMap((words) =>
    words
      .filter(({ group }, index) => group !== null && group !== words[index - 1]?.group)
      .map(({ start, group }) => ({ start, end: words.findLast((word) => word.group === group)?.end ?? start })),
  )
}
