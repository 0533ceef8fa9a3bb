import type { Upos } from '@fogline/model'
import type { FoundName } from './decodeNames.ts'

/** A sentence's parts of speech, and for each word the index of its head (-1 at the root) and its relation. */
export interface Parsed {
  readonly upos: readonly Upos[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

/**
 * Names of equipment are noun phrases, but their edges are where the model is least sure, because little text is marked with them.
 * The tree settles them: a verb that stands in front is left out, an adjective is not equipment without its noun, and parts of
 * one phrase ("anti-aircraft", "artillery systems") are one.
 */
export function wholeEquipment(names: readonly FoundName[], type: number, parsed: Parsed): readonly FoundName[] {
  const whole: FoundName[] = []
  for (const name of names) {
    if (name.type !== type) {
      whole.push(name)
      continue
    }
    const settled = reachNoun(dropVerb(name, parsed), parsed)
    const before = whole.at(-1)
    if (before !== undefined && before.last >= settled.first) {
      if (before.type === type) whole[whole.length - 1] = join(before, settled)
    } else if (before?.type === type && isOnePhrase(before, settled, parsed)) {
      whole[whole.length - 1] = join(before, settled)
    } else whole.push(settled)
  }
  return whole
}

/** "smuggling [weapons]": a verb that is no modifier of what follows. */
function dropVerb(name: FoundName, { upos, relations }: Parsed): FoundName {
  const isVerb = upos[name.first] === 'VERB' && !isModifier(relations[name.first])
  return isVerb && name.first < name.last ? { ...name, first: name.first + 1 } : name
}

/** "[improvised] explosive device": without a noun the name goes on to the noun that it describes. */
function reachNoun(name: FoundName, { upos, heads, relations }: Parsed): FoundName {
  const words = range(name.first, name.last)
  if (words.some((word) => isNoun(upos[word]))) return name
  const head = heads[name.last] ?? -1
  if (!isModifier(relations[name.last]) || !isNoun(upos[head]) || head <= name.last) return name
  const between = range(name.last + 1, head - 1)
  return between.every((word) => heads[word] === head && isModifier(relations[word])) ? { ...name, last: head } : name
}

/** The first part describes the second, or both describe or are joined before one noun of the second; only marks and "and" between. */
function isOnePhrase(first: FoundName, second: FoundName, { upos, heads, relations }: Parsed): boolean {
  const between = range(first.last + 1, second.first - 1)
  if (!between.every((word) => upos[word] === 'PUNCT' || upos[word] === 'CCONJ' || isModifier(relations[word])))
    return false
  const inside = (word: number | undefined): boolean =>
    word !== undefined && word >= second.first && word <= second.last
  const head = headOf(first, heads)
  return isModifier(relations[head]) && inside(heads[head])
}

/** The word of a name whose head stands outside it. */
function headOf({ first, last }: FoundName, heads: readonly number[]): number {
  const words = range(first, last)
  return words.findLast((word) => (heads[word] ?? -1) < first || (heads[word] ?? -1) > last) ?? last
}

function join(before: FoundName, after: FoundName): FoundName {
  const [left, right] = [before.last - before.first + 1, after.last - after.first + 1]
  const probability = (before.probability * left + after.probability * right) / (left + right)
  return { ...before, last: Math.max(before.last, after.last), probability }
}

const isModifier = (relation: string | undefined): boolean => /^(?:amod|compound)$/u.test(relation ?? '')
const isNoun = (upos: Upos | undefined): boolean => upos === 'NOUN' || upos === 'PROPN'
const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
