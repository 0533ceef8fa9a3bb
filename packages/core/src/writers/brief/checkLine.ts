import type { BriefLine } from '@fogline/model'
import { frameWords } from './frameWords.ts'
import { numbersIn } from './numbersIn.ts'

/** Why a line may not be printed, each reason with the words that its evidence does not hold. */
export interface Refusal {
  readonly kind: 'no-evidence' | 'name' | 'number' | 'date' | 'negation'
  readonly words: string
}

const negation =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|denie[sd]|deny|denying|denial|refuse[sd]?|refusing|reject(?:s|ed|ing)?|cannot|unverified|unconfirmed|fail(?:s|ed)? to)\b|n['’]t\b/gi
const dateWords =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|yesterday|today|tomorrow|tonight|overnight|week|month|year)\b/g

/**
 * Checks a line against the sentences it cites: each name, number, date and negation of the line must stand in them, and
 * a negation in them may not be lost from what the line took over. An empty list means that the line may be printed.
 */
export function checkLine(line: Pick<BriefLine, 'text' | 'evidence'>): readonly Refusal[] {
  if (line.evidence.length === 0) return [{ kind: 'no-evidence', words: line.text }]
  const evidence = line.evidence.map((e) => e.text).join('\n')
  return [
    ...names(line.text, evidence),
    ...numbers(line.text, evidence),
    ...dates(line.text, evidence),
    ...negations(line.text, evidence),
  ]
}

function names(text: string, evidence: string): readonly Refusal[] {
  const known = new Set(fold(evidence).match(/[\p{L}\p{N}]+/gu) ?? [])
  const capitalised = text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}’'.-]*/gu) ?? []
  return capitalised
    .flatMap((word) => (fold(word).match(/[\p{L}\p{N}]+/gu) ?? []).map((part) => [word, part] as const))
    .filter(([, part]) => !known.has(part) && !frameWords.has(part))
    .map(([word]) => ({ kind: 'name', words: word }))
}

function numbers(text: string, evidence: string): readonly Refusal[] {
  const known = numbersIn(evidence)
  return [...numbersIn(text)]
    .filter((value) => !known.has(value))
    .map((value) => ({ kind: 'number', words: String(value) }))
}

function dates(text: string, evidence: string): readonly Refusal[] {
  const known = evidence.toLowerCase()
  return [...text.matchAll(dateWords)]
    .filter(([word]) => !known.includes(word.toLowerCase().slice(0, 3)))
    .map(([word]) => ({ kind: 'date', words: word }))
}

/** A negation that is only in the line is an invention; one that the line dropped from words it took over turns their sense. */
function negations(text: string, evidence: string): readonly Refusal[] {
  const added = [...text.matchAll(negation)].map(([word]) => word)
  const stated = [...evidence.matchAll(negation)]
  if (added.length > 0 && stated.length === 0) return added.map((words) => ({ kind: 'negation', words }))
  const mine = new Set(contentWords(text))
  const lost = stated.filter((match) => {
    const next = contentWords(evidence.slice(match.index + match[0].length, match.index + match[0].length + 60)).slice(
      0,
      2,
    )
    return next.length > 0 && next.every((word) => mine.has(word))
  })
  return lost.length > added.length ? lost.map(([words]) => ({ kind: 'negation', words })) : []
}

function contentWords(text: string): readonly string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2 && !frameWords.has(word))
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s\b/g, '')
    .replace(/(?<=\p{Lu})\./gu, '')
    .toLowerCase()
}
