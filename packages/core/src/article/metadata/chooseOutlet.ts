import { fold } from '../html/fold.ts'
import type { Candidate } from './candidate.ts'
import { type Choice, chooseFirst } from './choice.ts'
import { wordPreferences } from './preferences.ts'

/** Who published: the publisher that is stated, else the site's name, else the end of the page's title where the address agrees. */
export function chooseOutlet(candidates: readonly Candidate[], title: string | null, location: string): Choice {
  const cleaned = [...candidates, ...fromTitle(title, location)].flatMap((one): readonly Candidate[] => {
    const value =
      one.value
        .replace(/^@/, '')
        .split(/\s(?:[|–—-]|::)\s/)[0]
        ?.trim() ?? ''
    return value === '' ? [] : [{ ...one, value }]
  })
  return chooseFirst(cleaned, wordPreferences)
}

/** "Ships hit off Ardel | Ardel Gazette" at ardelgazette.example. */
function fromTitle(title: string | null, location: string): readonly Candidate[] {
  if (title === null || !/^https?:/.test(location) || !URL.canParse(location)) return []
  const labels = new URL(location).hostname
    .replace(/^www\./, '')
    .split('.')
    .map((label) => label.replace(/[^a-z0-9]/g, ''))
  const parts = title.split(/\s+[|–—·»:-]\s+|:\s+/)
  const name =
    parts.length < 2
      ? undefined
      : [parts.at(-1), parts[0]].find((part) => labels.some((label) => isHost(part ?? '', label)))
  if (name === undefined) return []
  return [{ field: 'outlet', place: 'title-element', source: 'head-element', text: title.slice(0, 300), value: name }]
}

/** Is a label of the address the name, or made of the beginnings of its words: "nytimes" of a New York Times? */
function isHost(part: string, label: string): boolean {
  const words = fold(part).replace(/^the /, '').split(' ')
  if (label.length < 3 || words.length > 6) return false
  return words.join('').length >= 3 && (label.includes(words.join('')) || isMadeOf(label, words))
}

function isMadeOf(label: string, words: readonly string[]): boolean {
  const [word, ...rest] = words
  if (word === undefined) return label === ''
  for (let length = Math.min(word.length, label.length); length > 0; length--)
    if (label.startsWith(word.slice(0, length)) && isMadeOf(label.slice(length), rest)) return true
  return false
}
