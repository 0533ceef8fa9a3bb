import { type Claim, contains, numberTokens, type Span, type StatedWords, type StatementChange } from '@fogline/model'
import type { Comparison } from './comparison.ts'
import { foldText } from './foldText.ts'
import { likeness, wordsOf } from './likeness.ts'
import { matchPairs } from './matchPairs.ts'
import { isInNote, type Side, stillSays, toStatedWords } from './side.ts'

/** Share of words from which one speaker's two sayings are one that was changed. */
const sameMatter = 0.5

/** Share of words from which a saying is only put in other words, as long as it names the same. */
const sameWords = 0.85

/** Share of words from which what is said is the same, whoever is made to say it. */
const sameSaying = 0.75

const pronoun = /^(?:he|she|they|it|who)$/i

interface Item {
  readonly claim: Claim
  readonly content: string
  readonly words: ReadonlySet<string>
  readonly numbers: string
  readonly speaker: string
  /** As worded; a pronoun by the name that it means. */
  readonly name: string | null
}

/** What became of the claims: said otherwise, given to another speaker, come or gone. */
export function compareClaims(before: Side, after: Side): Comparison {
  const [olds, news] = [toItems(before), toItems(after)]
  const same = matchPairs(olds, news, (a, b) => (a.speaker === b.speaker && a.content === b.content ? 1 : 0))
  const own = matchPairs(same.removed, same.added, alikeByOneSpeaker)
  const given = matchPairs(own.removed, own.added, (a, b) => atLeast(sameSaying, likeness(a.words, b.words)))
  const pairs = [...same.pairs, ...own.pairs].map(([a, b]) => ({ a, b, changes: toPairChange(a, b) }))
  const passed = given.pairs.filter(([a, b]) => foldText(a.claim.sentence.text) !== foldText(b.claim.sentence.text))
  const removed = given.removed.filter((a) => !stillSays(after, a.claim.sentence.text))
  const changed = pairs.filter(({ changes }) => changes.some(({ kind }) => kind === 'changed'))
  return {
    kept: pairs.filter((pair) => !changed.includes(pair)).map(({ a, b }) => [a.claim.id, b.claim.id]),
    gone: [...changed.map(({ a }) => a), ...passed.map(([a]) => a), ...removed].map(({ claim }) => claim.id),
    changes: [
      ...pairs.flatMap(({ changes }) => changes),
      ...passed.map(([a, b]) => toChange('changed', a, b, 'Another speaker says it.')),
      ...removed.map((a) => toChange('removed', a, null, 'No sentence of the newer version says it.')),
      ...given.added
        .filter((b) => !stillSays(before, b.claim.sentence.text))
        .map((b) => toChange('added', null, b, 'No sentence of the older version said it.')),
    ],
  }
}

function toItems(side: Side): readonly Item[] {
  return side.reading.statements
    .filter((statement) => statement.kind === 'claim')
    .filter((claim) => !isInNote(side, claim.sentence))
    .map((claim) => {
      const content = foldText(claim.content.map(({ text }) => text).join(' ')).toLowerCase()
      const speaker = side.nameOf(claim.speaker?.entity ?? null) ?? claim.speaker?.text ?? ''
      return {
        claim,
        content,
        words: wordsOf(content),
        numbers: numberTokens(content).join(' '),
        speaker: foldText(speaker).toLowerCase(),
        name: pronoun.test(claim.speaker?.text ?? '') ? speaker : (claim.speaker?.text ?? null),
      }
    })
    .sort((a, b) => a.claim.sentence.start - b.claim.sentence.start || a.claim.cue.start - b.claim.cue.start)
}

function alikeByOneSpeaker(a: Item, b: Item): number {
  return a.speaker === b.speaker ? atLeast(sameMatter, likeness(a.words, b.words)) : 0
}

function atLeast(least: number, share: number): number {
  return share >= least ? share : 0
}

/** One speaker on one matter: nothing changed, the words, or what is said. */
function toPairChange(a: Item, b: Item): readonly StatementChange[] {
  const [cue, other] = [foldText(a.claim.cue.text), foldText(b.claim.cue.text)]
  if (a.claim.negated !== b.claim.negated)
    return [toChange('changed', a, b, 'What was affirmed is denied, or the other way round.')]
  if (a.claim.act !== b.claim.act && cue !== other)
    return [toChange('changed', a, b, `It was put with “${cue}” and is put with “${other}”.`)]
  if (a.content === b.content) return []
  if (a.numbers !== b.numbers) return [toChange('changed', a, b, 'The same speaker is given with another number.')]
  if (likeness(a.words, b.words) < sameWords || namesOtherThan(a, b) || namesOtherThan(b, a))
    return [toChange('changed', a, b, 'The same speaker is given with other words on the same matter.')]
  return [toChange('reworded', a, b, 'The same speaker says nearly the same words.')]
}

/** Does one name somebody, some place or some day that the other does not? */
function namesOtherThan(a: Item, b: Item): boolean {
  const written = a.claim.content.flatMap(({ text }) => text.match(/(?<=\S\s+)\p{Lu}[\p{L}\p{M}]+/gu) ?? [])
  return written.some((name) => !b.words.has(name.toLowerCase()))
}

function toChange(kind: StatementChange['kind'], a: Item | null, b: Item | null, because: string): StatementChange {
  return { kind, before: a === null ? null : toWords(a), after: b === null ? null : toWords(b), because }
}

function toWords({ claim, name }: Item): StatedWords {
  const value = claim.content.map(({ text }) => text).join(' … ')
  const { start, end } = spanOf(claim)
  return toStatedWords(claim, claim.sentence, { value, of: name, start, end })
}

/** Where what is said stands; the whole sentence where a part of it stands in another. */
function spanOf({ content, sentence }: Claim): Span {
  const [start, end] = [Math.min(...content.map((part) => part.start)), Math.max(...content.map((part) => part.end))]
  return content.length > 0 && contains(sentence, { start, end }) ? { start, end } : sentence
}
