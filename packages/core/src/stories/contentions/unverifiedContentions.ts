import type { Claim, Contention, Evidence, Position } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { answersReports, hedge, pointsBack } from './hedges.ts'
import { narratorPosition, toPosition } from './position.ts'
import { toContention } from './toContention.ts'

/** How far after an allegation an answer to it is looked for, in characters: about two paragraphs. */
const reach = 900

/** Claims that the page itself calls unverified or alleged, beside what else it says of them: who answers, and where it tells them as done. */
export function unverifiedContentions(scene: Scene): readonly Contention[] {
  const voices = scene.claims.filter((claim) => scene.voiceOf(claim.article) === claim.article)
  return voices.flatMap((claim) => {
    const after = sentencesAfter(claim, scene)
    const [next] = after
    const doubt = next !== undefined && pointsBack.test(next.text) && hedge.test(next.text)
    if (!doubt && !hedge.test(claim.sentence.text)) return []
    if (claim.act === 'cannot_confirm' || claim.act === 'decline_to_comment' || isDoubtItself(claim)) return []
    const positions: readonly Position[] = [
      toPosition(claim, scene),
      ...(next !== undefined && pointsBack.test(next.text) ? [narratorPosition(next)] : []),
      ...answers(claim, voices, scene),
    ]
    const contention = toContention({
      topic: topicOf(claim),
      type: 'unverified',
      positions,
      comparable: true,
      because: doubt ? 'The page says that this has not been verified.' : 'The page tells this as an allegation.',
      by: 'contentions/unverified',
    })
    return contention === null ? [] : [contention]
  })
}

/** Claims of others, soon after, that answer the reports, decline to comment or cannot confirm. */
function answers(claim: Claim, voices: readonly Claim[], scene: Scene): readonly Position[] {
  return voices
    .filter((other) => other.article === claim.article && other.id !== claim.id)
    .filter((other) => other.sentence.start > claim.sentence.start && other.sentence.start - claim.sentence.end < reach)
    .filter((other) => other.speaker?.entity !== claim.speaker?.entity)
    .filter((other) => isAnswer(other))
    .map((other) => toPosition(other, scene))
}

/** "These reports remain unverified": the doubt, not the thing that is doubted. */
function isDoubtItself(claim: Claim): boolean {
  const content = claim.content.map((part) => part.text).join(' ')
  return pointsBack.test(content) && hedge.test(content)
}

function isAnswer(claim: Claim): boolean {
  if (claim.act === 'cannot_confirm' || claim.act === 'decline_to_comment' || claim.act === 'deny') return true
  return answersReports.test(claim.content.map((part) => part.text).join(' '))
}

/** The sentences after the claim's, in order, as far as the next two. */
function sentencesAfter(claim: Claim, scene: Scene): readonly Evidence[] {
  const reading = scene.reading(claim.article)
  const { text } = scene.article(claim.article)
  return (reading?.layers.sentences ?? [])
    .filter((sentence) => sentence.start >= claim.sentence.end)
    .slice(0, 2)
    .map(({ start, end }) => ({ article: claim.article, start, end, text: text.slice(start, end) }))
}

function topicOf(claim: Claim): string {
  const words = sentenceWords(claim)
  return words.length > 16 ? `${words.slice(0, 16).join(' ')} …` : words.join(' ')
}

function sentenceWords(claim: Claim): readonly string[] {
  return claim.content
    .map((part) => part.text)
    .join(' ')
    .split(/\s+/)
}
