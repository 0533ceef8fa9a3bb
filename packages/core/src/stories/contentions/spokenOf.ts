import { type Claim, contains, type Evidence, type Position, type Span } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { contentStems } from '../words/contentStems.ts'
import { declines, isBare, isDenial } from './denials.ts'
import { narratorPosition, toPosition } from './position.ts'

/** The words for saying nothing, which name no thing. */
const toSayNothing =
  /\b(?:(?:immediate|direct|public)ly|immediate|multiple|comment\p{L}*|request\p{L}*|repl\p{L}+|respon\p{L}+|answer\p{L}*|questions?|inquir\p{L}+|calls?|e-?mails?|messages?)\b/giu
/** How far before it stands what is said of somebody who says nothing, in characters: about two paragraphs. */
const reach = 900

const aThing = /\bon\s+(?:the|this|that|these|those)\b/i

/**
 * What an article says of somebody who then says nothing at all ("did not reply"): the last thing that is said of him, her or
 * it, or of the state, about two paragraphs before at most; of who will not confirm “that”, or speak on “the raid”, the last
 * thing that another says in the same paragraph or the one before. Null where there is none, or where it is an open question
 * ("did not say where").
 */
export function spokenOf(silent: Claim, voices: readonly Claim[], scene: Scene): Position | null {
  const words = silent.content.map(({ text }) => text).join(' ')
  const here = voices.filter(({ article }) => article === silent.article)
  const isOwn = (claim: Claim) => isOneSpeaker(claim, silent, scene)
  const others = here.filter((claim) => !declines(claim) && !isDenial(claim) && !isOwn(claim))
  const passage = passageOf(silent, scene)
  if (isBare(silent) || aThing.test(words)) {
    const last = others.findLast(({ sentence }) => contains(passage, sentence))
    return last === undefined ? null : toPosition(last, scene)
  }
  const speaksToo = here.some(
    (claim) => claim.id !== silent.id && claim.sentence.start === silent.sentence.start && isOwn(claim),
  )
  if (speaksToo || contentStems(words.replace(toSayNothing, ' ')).length > 0) return null
  const around = { start: silent.sentence.start - reach, end: silent.sentence.start }
  const said = sentencesIn(around, silent, scene)
    .filter((sentence) => !here.some((claim) => isOwn(claim) && contains(sentence, claim.cue)))
    .findLast((sentence) => isOf(silent, sentence, scene))
  if (said === undefined) return null
  const claim = others.findLast(({ sentence }) => contains(said, sentence) || contains(sentence, said))
  return claim === undefined ? narratorPosition(said) : toPosition(claim, scene)
}

/** The paragraph of a claim and the one before it, up to its sentence. */
function passageOf({ article, sentence }: Claim, scene: Scene): Span {
  const starts = scene
    .article(article)
    .blocks.filter(({ kind, start }) => kind === 'paragraph' && start <= sentence.start)
    .map(({ start }) => start)
  return { start: starts.at(-2) ?? starts.at(-1) ?? sentence.start, end: sentence.start }
}

function sentencesIn(passage: Span, { article }: Claim, scene: Scene): readonly Evidence[] {
  const { text } = scene.article(article)
  return (scene.reading(article)?.layers.sentences ?? [])
    .filter((sentence) => contains(passage, sentence))
    .map(({ start, end }) => ({ article, start, end, text: text.slice(start, end) }))
}

/** Does a sentence speak of whoever is silent, by name, by the same noun, or by the state? */
function isOf(silent: Claim, sentence: Evidence, scene: Scene): boolean {
  const mentions = scene.reading(silent.article)?.layers.mentions ?? []
  const entities = (span: Span) =>
    mentions.filter((mention) => contains(span, mention)).flatMap(({ entity }) => scene.entityOf(entity) ?? [])
  const own = entities({ start: silent.sentence.start, end: Math.max(silent.cue.start, silent.speaker?.end ?? 0) })
  const named = entities(sentence)
  const speaker = scene.entityOf(silent.speaker?.entity ?? null)
  if (named.some(({ id }) => id === speaker?.id)) return true
  const states = new Set(
    [...own, ...(speaker === null ? [] : [speaker])].flatMap(
      ({ country, id, type }) => country ?? (type === 'country' ? id : []),
    ),
  )
  if (named.some(({ country, id, type }) => states.has(country ?? (type === 'country' ? id : '')))) return true
  const who = silent.speaker?.text ?? ''
  if (scene.states.some(({ name }) => who.includes(name) && sentence.text.includes(name))) return true
  const nouns = contentStems(who.replace(/\p{Lu}[\p{L}’'-]*/gu, ' '))
  return contentStems(sentence.text).some((stem) => nouns.includes(stem))
}

function isOneSpeaker(a: Claim, b: Claim, scene: Scene): boolean {
  const [x, y] = [scene.entityOf(a.speaker?.entity ?? null), scene.entityOf(b.speaker?.entity ?? null)]
  return x === null || y === null ? a.speaker?.text === b.speaker?.text : x.id === y.id
}
