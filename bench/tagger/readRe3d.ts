import type { Span } from '@fogline/model'
import { z } from 'zod'
import { cutWords } from './cutWords.ts'
import type { GoldName, GoldWord, NamedText } from './goldText.ts'
import { toLines } from './toLines.ts'

const documents = z.array(z.object({ _id: z.string(), text: z.string() }))
const entities = z.array(
  z.object({ documentId: z.string(), begin: z.number(), end: z.number(), type: z.string(), confidence: z.number() }),
)
type Entity = z.infer<typeof entities>[number]

/** Nationalities and vehicles take the place of a shorter name inside them, as in the training, and are not measured. */
const types: Readonly<Record<string, GoldName['type'] | 'other'>> = {
  Person: 'person',
  Organisation: 'organisation',
  Location: 'place',
  Weapon: 'equipment',
  MilitaryPlatform: 'equipment',
  Nationality: 'other',
  Vehicle: 'other',
}

/**
 * Documents of one folder of re3d, from its `documents.json` and `entities.json`. Machine guesses that people refused are left
 * out, and so are people, organisations and places without a capital ("soldiers"), which are no names. Names are as wide as the words they touch.
 */
export function readRe3d(file: { readonly documents: string; readonly entities: string }): readonly NamedText[] {
  const marked = entities.parse(parse(file.entities)).filter(({ confidence }) => confidence > 0.5)
  return documents.parse(parse(file.documents)).map(({ _id: id, text }) => {
    const mine = marked
      .filter(({ documentId }) => documentId === id)
      .sort((a, b) => b.end - b.begin - (a.end - a.begin))
    const sentences = cutWords(text)
    return { id, text, sentences, blocks: toLines(text), names: sentences.flatMap((words) => toNames(words, mine)) }
  })
}

function toNames(words: readonly GoldWord[], marked: readonly Entity[]): readonly GoldName[] {
  const found: (Span & { readonly type: GoldName['type'] | 'other'; readonly isNamed: boolean })[] = []
  for (const { begin, end, type: kind } of marked) {
    const type = types[kind]
    const inside = words.filter((word) => word.start < end && word.end > begin)
    const span = { start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0 }
    if (type === undefined || inside.length === 0) continue
    if (found.some((other) => other.start < span.end && span.start < other.end)) continue
    found.push({ ...span, type, isNamed: inside.some(({ text }) => /^\p{Lu}/u.test(text)) })
  }
  return found
    .flatMap(({ isNamed, start, end, type }) =>
      type === 'other' || (type !== 'equipment' && !isNamed) ? [] : [{ start, end, type }],
    )
    .sort((a, b) => a.start - b.start)
}

/** The corpus' files begin with a byte order mark. */
function parse(content: string): unknown {
  return JSON.parse(content.replace(/^\ufeff/, ''))
}
