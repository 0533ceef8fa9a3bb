import type { Change } from '@fogline/model'

/** A verb of change. "lose" takes an object, so that what stands behind it may be what is lost; "rise" takes none. */
export interface ChangeVerb {
  readonly change: Change
  readonly takes: 'object' | 'nothing'
}

const rises = `rise rises rose risen rising|grow grows grew grown growing|increase|surge|soar|jump|climb|rally rallies rallied rallying|rocket|skyrocket|swell swells swelled swollen swelling|appreciate|strengthen`
const raises = `gain|add|advance|leap leaps leapt leaped leaping|spike|boost|raise|hike|lift|expand|rebound|recover|improve|bump`
const falls = `fall falls fell fallen falling|decrease|decline|plunge|plummet|tumble|slump|dwindle|shrink shrinks shrank shrunk shrinking|dip dips dipped dipping|depreciate|weaken|ease`
const lowers = `drop drops dropped dropping|lose loses lost losing|slide slides slid sliding|slip slips slipped slipping|shed sheds shedding|sink sinks sank sunk sinking|retreat|contract|cut cuts cutting|reduce|lower|slash slashes slashed slashing|trim trims trimmed trimming|dive dives dived dove diving|crash crashes crashed crashing|shave|tank|narrow|curtail|lessen|pare`

/** All forms of a verb: those that are written out, else the regular ones. */
function formsOf(words: string): readonly string[] {
  if (words.includes(' ')) return words.split(' ')
  const stem = words.replace(/e$/, '')
  return [words, `${words}s`, `${stem}ed`, `${stem}ing`]
}

function verbs(change: Change, takes: ChangeVerb['takes'], rows: string): readonly (readonly [string, ChangeVerb])[] {
  return rows.split('|').flatMap((row) => formsOf(row).map((form) => [form, { change, takes }] as const))
}

function nouns(change: Change, words: string): readonly (readonly [string, Change])[] {
  return words.split(' ').map((word) => [word, change] as const)
}

/** Verbs that tell that a measure rose or fell, by each of their forms. */
export const changeVerbs: ReadonlyMap<string, ChangeVerb> = new Map([
  ...verbs('up', 'nothing', rises),
  ...verbs('up', 'object', raises),
  ...verbs('down', 'nothing', falls),
  ...verbs('down', 'object', lowers),
])

/** Nouns that do. */
export const changeNouns: ReadonlyMap<string, Change> = new Map([
  ...nouns('up', 'increase rise jump surge hike growth uptick upturn climb spike'),
  ...nouns('down', 'decrease decline drop fall reduction cut plunge slump dip downturn'),
])
