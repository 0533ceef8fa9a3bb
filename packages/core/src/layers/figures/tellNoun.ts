import type { FigureMention, Lexicon } from '@fogline/model'
import type { Noun, Surroundings } from './surroundings.ts'
import { toKnownUnit } from './toCountedUnit.ts'
import { toSingular } from './toSingular.ts'

const putsAt =
  /\bput(?:s|ting)?\s(?:the\s)?(?:(?:number|count|tally)\sof\s)?(dead|wounded|killed|missing|injured|displaced|deaths|losses|casualties|toll|death\stoll)\sat\s$/i
const putsForceAt = /\bput(?:s|ting)?\s(?:\p{L}+\s){0,4}(force|contingent|garrison|army|crowd)\b[^.;,\d]{0,30}\sat\s$/iu

/** "puts the dead at 90": the adjective says who is counted. */
function putAt({ text, sentence }: Surroundings, figure: FigureMention): Noun | null {
  const before = text.slice(0, figure.start - sentence.start)
  const [, what] = putsAt.exec(before) ?? putsForceAt.exec(before) ?? []
  return what === undefined ? null : { unit: 'person', what, head: what.toLowerCase() }
}

/** A noun as what a number counts. */
function asNoun(head: string, what: string, lexicon: Lexicon): Noun {
  return { unit: toKnownUnit(head, lexicon) ?? toSingular(head), what, head: toSingular(head) }
}

/** "Drones in flight: 37.": the label of a list says what is counted. */
function labelled({ text, sentence, lexicon }: Surroundings, figure: FigureMention): Noun | null {
  const before = text.slice(0, figure.start - sentence.start)
  const after = text.slice(figure.end - sentence.start)
  const [, what = '', head = ''] =
    /^((?:\p{L}+\s){0,2}?(\p{L}{3,}s|[Pp]eople|[Dd]ead)(?:\s\p{Ll}+){0,3}):\s$/u.exec(before) ?? []
  return head === '' || !/^(?:$|[.,;])/.test(after) ? null : asNoun(head, what, lexicon)
}

/** "40 shelters, of which the town has 31": the noun before "of which". */
function ofWhich({ text, sentence, lexicon }: Surroundings, figure: FigureMention): Noun | null {
  const before = text.slice(0, figure.start - sentence.start)
  const [, head = ''] = /\b(\p{L}{3,}s),?\sof\s(?:which|whom)\s[^.;,\d]{3,40}\s$/u.exec(before) ?? []
  return head === '' ? null : asNoun(head, head, lexicon)
}

/** The noun that a fixed turn names for a bare number: "puts the dead at 90", "Drones in flight: 37", "of which it has 31". */
export function tellNoun(figure: FigureMention, around: Surroundings): Noun | null {
  return putAt(around, figure) ?? labelled(around, figure) ?? ofWhich(around, figure)
}
