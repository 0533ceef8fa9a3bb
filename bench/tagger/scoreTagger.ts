import type { TaggedSentence } from '@fogline/model'
import { type OpenTagger, openTagger } from '@fogline/tagger'
import { openWordTagger, type WordTagger } from '@fogline/tagger/words'
import type { GoldText, NamedText, TreeText } from './goldText.ts'
import type { Corpora } from './openCorpora.ts'
import { type MarkScores, scoreMarks } from './scoreMarks.ts'
import { type ReadSpans, type SpanScores, scoreSpans } from './scoreSpans.ts'
import { scoreTags, type TagScores } from './scoreTags.ts'
import { scoreTold, type ToldScores } from './scoreTold.ts'
import { tagGold } from './tagGold.ts'
import { toLines } from './toLines.ts'

/** Whose words and sentence edges the tagger reads: its own, from the text alone, or the corpus'. */
export type Words = 'own' | 'gold'

/** Scores of names of one corpus, by type; "all" counts people, organisations and places together. */
export interface NameScores {
  readonly of: 'uner' | 'wikigold' | 're3d'
  readonly words: Words
  readonly type: string
  readonly scores: SpanScores
}

/** All scores of the shipped weights in Node; null where the corpus is missing. */
export interface TaggerScores {
  readonly tags: Readonly<Record<Words, TagScores>> | null
  readonly names: readonly NameScores[]
  readonly marks: MarkScores | null
  readonly told: ToldScores | null
}

interface Taggers {
  readonly tagger: OpenTagger
  readonly words: WordTagger
}

/** Runs the tagger over the corpora and scores what it says. */
export async function scoreTagger(corpora: Corpora): Promise<TaggerScores> {
  const taggers = { tagger: await openTagger(), words: await openWordTagger() }
  try {
    const ewt = await readBoth(corpora.ewt, taggers)
    const names = ['uner', 'wikigold', 're3d'] as const
    const named: NameScores[] = []
    for (const of of names) {
      const both = of === 'uner' && corpora.uner.length > 0 ? ewt : await readBoth(corpora[of], taggers)
      named.push(...scoreNames(of, corpora[of], both))
    }
    return {
      tags:
        corpora.ewt.length === 0
          ? null
          : { own: scoreTrees(corpora.ewt, ewt.own), gold: scoreTrees(corpora.ewt, ewt.gold) },
      names: named,
      marks: await scorePolnear(corpora, taggers),
      told: await scoreMeantime(corpora, taggers),
    }
  } finally {
    await Promise.all([taggers.tagger.close(), taggers.words.close()])
  }
}

type Read = readonly (readonly TaggedSentence[])[]

async function readBoth(
  texts: readonly GoldText[],
  { tagger, words }: Taggers,
): Promise<Readonly<Record<Words, Read>>> {
  const own = await Promise.all(texts.map(({ text, blocks }) => tagger.tag(text, blocks)))
  const gold: (readonly TaggedSentence[])[] = []
  for (const text of texts) gold.push(await tagGold(text, words))
  return { own, gold }
}

function scoreTrees(texts: readonly TreeText[], read: Read): TagScores {
  return scoreTags(texts.map((gold, index) => ({ gold, found: read[index] ?? [] })))
}

const named = ['person', 'organisation', 'place']

function scoreNames(
  of: NameScores['of'],
  texts: readonly NamedText[],
  both: Readonly<Record<Words, Read>>,
): readonly NameScores[] {
  if (texts.length === 0) return []
  return (['gold', 'own'] as const).flatMap((words) => {
    const spans = texts.map(({ names }, index) => ({ gold: names, found: namesIn(both[words][index] ?? []) }))
    const types = { all: named, person: ['person'], organisation: ['organisation'], place: ['place'] }
    const chosen = of === 're3d' ? { ...types, equipment: ['equipment'] } : types
    return Object.entries(chosen).map(([type, list]) => ({ of, words, type, scores: scoreSpans(spans, list) }))
  })
}

/** No corpus tells units from other organisations. */
function namesIn(sentences: readonly TaggedSentence[]): ReadSpans['found'] {
  return sentences.flatMap(({ names }) =>
    names.map(({ start, end, type }) => ({ start, end, type: type === 'unit' ? 'organisation' : type })),
  )
}

async function scorePolnear({ polnear }: Corpora, { tagger }: Taggers): Promise<MarkScores | null> {
  if (polnear.length === 0) return null
  const read = polnear.map(async (marked) => ({ marked, found: await tagger.tag(marked.text, toLines(marked.text)) }))
  return scoreMarks(await Promise.all(read))
}

async function scoreMeantime({ meantime }: Corpora, { words }: Taggers): Promise<ToldScores | null> {
  if (meantime.length === 0) return null
  const judged = []
  for (const text of meantime) {
    const tokens = (await tagGold(text, words)).flatMap((sentence) => sentence.tokens)
    const pairs = text.sentences
      .flat()
      .map(({ told }, index) => ({ gold: told, found: tokens[index]?.told?.as ?? null }))
    judged.push(...pairs.flatMap(({ gold, found }) => (gold === null ? [] : [{ gold, found }])))
  }
  return scoreTold(judged)
}
