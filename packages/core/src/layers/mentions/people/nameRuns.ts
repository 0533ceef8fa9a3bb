import type { Token } from '@fogline/model'
import { isCalendarWord } from '../../phrases/wordClasses.ts'
import { isCapital } from '../isCapital.ts'
import type { LexiconIndex } from '../lexiconIndex.ts'

/** Token indexes, both inclusive. */
export interface Run {
  readonly first: number
  readonly last: number
}

const particle =
  /^(?:al|el|bin|ibn|bint|abu|van|von|der|den|de|da|do|dos|del|della|di|la|le|du|ter|ten|af|av|ben|ould|y)$/u

/** Unbroken runs of words that may be a name: capitals, initials, and particles between them. */
export function nameRuns(tokens: readonly Token[], index: LexiconIndex): readonly Run[] {
  const runs: Run[] = []
  let at = 0
  while (at < tokens.length) {
    if (!isNamePart(tokens, at, index)) {
      at += 1
      continue
    }
    const last = runEnd(tokens, at, index)
    runs.push({ first: at, last })
    at = last + 1
  }
  return runs
}

function runEnd(tokens: readonly Token[], first: number, index: LexiconIndex): number {
  let last = first
  for (let at = first + 1; at < tokens.length; at += 1) {
    if (isNamePart(tokens, at, index)) last = at
    else if (!(particle.test(tokens[at]?.text ?? '') && followsWithin(tokens, at, index))) break
  }
  return last
}

/** After one or two particles a name goes on: "Ursula von der Leyen". */
function followsWithin(tokens: readonly Token[], at: number, index: LexiconIndex): boolean {
  if (isNamePart(tokens, at + 1, index)) return true
  return particle.test(tokens[at + 1]?.text ?? '') && isNamePart(tokens, at + 2, index)
}

/** No word in small letters is part of a name, but for "al-Amin". */
function mayOpenName(word: string): boolean {
  return isCapital(word) || word.includes('-')
}

function isNamePart(tokens: readonly Token[], at: number, index: LexiconIndex): boolean {
  const token = tokens[at]
  if (token === undefined || !mayOpenName(token.text)) return false
  if (/^\p{Lu}\.$/u.test(token.text) || /^(?:Jr|Sr)\.?$|^(?:II|III|IV|VI|VII|VIII)$/u.test(token.text)) return true
  if (/^(?:al|el|as|ar|ad|ash)-\p{Lu}/u.test(token.text)) return true
  if (!/^\p{Lu}[\p{L}\p{M}'’ʼ.-]*$/u.test(token.text) || isCalendarWord(token.text)) return false
  if (token.upos === 'PROPN') return true
  const isGiven = index.isGivenName(token.text)
  const next = tokens[at + 1]
  return (
    isGiven &&
    /^(?:NOUN|ADJ|VERB|X|INTJ|ADV)$/u.test(token.upos) &&
    next !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(next.text)
  )
}
