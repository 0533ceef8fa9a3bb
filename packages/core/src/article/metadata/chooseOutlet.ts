import { fold } from '../html/fold.ts'
import type { Candidate } from './candidate.ts'
import { type Choice, chooseFirst } from './choice.ts'
import { wordPreferences } from './preferences.ts'

/** Who published: the publisher that is stated, else the site's name, else the end of the page's title where the address agrees. */
export function chooseOutlet(candidates: readonly Candidate[], title: string | null, location: string): Choice {
  return chooseFirst([...candidates, ...fromTitle(title, location)], wordPreferences)
}

/** "Ships hit off Ardel | Ardel Gazette" at ardelgazette.example. */
function fromTitle(title: string | null, location: string): readonly Candidate[] {
  if (title === null || !/^https?:/.test(location) || !URL.canParse(location)) return []
  const host = new URL(location).hostname.replace(/^www\./, '').replace(/[^a-z0-9]/g, '')
  const parts = title.split(/\s+[|–—·»:-]\s+/)
  const name = parts.length < 2 ? undefined : [parts.at(-1), parts[0]].find((part) => isHost(part ?? '', host))
  if (name === undefined) return []
  return [{ field: 'outlet', place: 'title-element', source: 'head-element', text: title.slice(0, 300), value: name }]
}

function isHost(part: string, host: string): boolean {
  const letters = fold(part).replace(/^the /, '').replace(/ /g, '')
  return letters.length >= 3 && letters.length <= 40 && host.includes(letters)
}
