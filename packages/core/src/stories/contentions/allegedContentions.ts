import type { Claim, Contention, Evidence } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { answersTo } from './answersTo.ts'
import { hedge, pointsBack } from './hedges.ts'
import { sharedStems } from './likeness.ts'
import { narratorPosition, sentenceOf, toPosition } from './position.ts'
import { toContention } from './toContention.ts'

/** How far around an allegation its source and the answers to it are looked for, in characters: about three paragraphs. */
const reach = 1400

/** What a page itself calls alleged without giving it to a speaker, beside whoever it names for it elsewhere and who answers. */
export function allegedContentions(scene: Scene): readonly Contention[] {
  const voices = scene.claims.filter((claim) => scene.voiceOf(claim.article) === claim.article)
  const alleged = scene.events.filter(
    (event) => event.status === 'unverified' && event.claim === null && scene.voiceOf(event.article) === event.article,
  )
  const sentences = new Map(
    alleged
      .map((event) => sentenceOf(event, scene))
      .map((sentence) => [`${sentence.article} ${sentence.start}`, sentence]),
  )
  return [...sentences.values()].flatMap((sentence) => {
    if (!hedge.test(sentence.text)) return []
    const near = voices.filter((claim) => isNear(claim, sentence))
    const sources = near.filter(
      (claim) => sharedStems(claim.sentence.text, sentence.text) >= 2 && claim.speaker !== null,
    )
    const contention = toContention({
      topic: sentence.text,
      type: 'unverified',
      positions: [
        narratorPosition(sentence),
        ...sources.map((claim) => toPosition(claim, scene)),
        ...doubts(sentence, scene).map(narratorPosition),
        ...answersTo([...sources, ...near.filter(({ sentence: { start } }) => start <= sentence.start)], near)
          .filter((claim) => !sources.includes(claim))
          .map((claim) => toPosition(claim, scene)),
      ],
      comparable: true,
      because: 'The page tells this as an allegation.',
      by: 'contentions/alleged',
    })
    return contention === null ? [] : [contention]
  })
}

function isNear(claim: Claim, sentence: Evidence): boolean {
  return (
    claim.article === sentence.article &&
    claim.sentence.start !== sentence.start &&
    Math.abs(claim.sentence.start - sentence.start) < reach
  )
}

/** Sentences near by that say that such things are unverified. */
function doubts({ article, start }: Evidence, scene: Scene): readonly Evidence[] {
  const { text } = scene.article(article)
  return (scene.reading(article)?.layers.sentences ?? [])
    .filter((sentence) => Math.abs(sentence.start - start) < reach && sentence.start !== start)
    .map((sentence) => ({
      article,
      start: sentence.start,
      end: sentence.end,
      text: text.slice(sentence.start, sentence.end),
    }))
    .filter((sentence) => pointsBack.test(sentence.text) && hedge.test(sentence.text))
}
