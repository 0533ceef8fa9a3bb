import type { Figure, FigureCase, FigureRelation } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { meet, sameRange } from './ranges.ts'
import { areOfOneTime } from './timeOf.ts'

/** A relation to an earlier figure of the same basis, with the sentence why. */
export interface Related {
  readonly relation: FigureRelation
  readonly because: string
}

/** How `later` relates to `earlier`, both of one basis. */
export function relationOf(later: FigureCase, earlier: FigureCase): Related {
  const sameHolder = later.holderKey === earlier.holderKey
  const isSame = sameRange(later.figure, earlier.figure)
  if (isVersion(later, earlier) && !isSame) return changedByPage
  if (isSame) return again(later, earlier, sameHolder)
  if (saysRevision(later, earlier)) {
    return { relation: 'revises', because: 'The sentence itself says that the earlier figure was changed.' }
  }
  const [x, y] = [dayOf(later), dayOf(earlier)]
  if (x?.day !== y?.day && !meet(later.figure, earlier.figure) && isNowhere(later) && !sameHolder) return elsewhere
  if (x !== null && y !== null && x.day !== y.day)
    return changed(later, earlier, { sameHolder, because: `It is ${x.words}; the earlier one is ${y.words}.` })
  const doMeet = meet(later.figure, earlier.figure)
  if (sameHolder && x !== null && !doMeet) {
    return { relation: 'revises', because: `The same holder gives another figure ${x.words}.` }
  }
  if (doMeet) return { relation: 'refines', because: 'The two ranges meet, so both can be true.' }
  if (!areOfOneTime(later, earlier)) return anotherTime
  const undated = 'The ranges do not meet, and the pages give no dates that would make one an update of the other.'
  return {
    relation: 'conflicts',
    because: x === null || y === null ? undated : `The ranges do not meet, though both are ${x.words}.`,
  }
}

const changedByPage: Related = {
  relation: 'revises',
  because: 'The page was changed: an earlier version of it gives the other figure.',
}

const elsewhere: Related = {
  relation: 'different_basis',
  because: 'No place is given, and the days differ: nothing says that both count one occurrence.',
}

const anotherTime: Related = {
  relation: 'different_basis',
  because: 'No day is given, and its story was told at another time: nothing says which of them is the later count.',
}

/** Does it count an occurrence of which the text says no place? */
function isNowhere({ basis }: FigureCase): boolean {
  return basis.span === 'total' && basis.place === null
}

/** Are the two of different versions of one article? */
function isVersion({ told: a }: FigureCase, { told: b }: FigureCase): boolean {
  return a.article !== b.article && a.present === b.present
}

function again({ told: a }: FigureCase, { told: b }: FigureCase, sameHolder: boolean): Related {
  if (a.voice === b.voice && a.article !== b.article)
    return { relation: 'restates', because: 'A copy of the article that says so.' }
  return sameHolder
    ? { relation: 'restates', because: 'The same holder gives the same figure again.' }
    : { relation: 'same', because: 'Another holder gives the same figure.' }
}

/** Of another day: a count that grew is an update; one that shrank is a revision by its holder, and a conflict if another holds it. */
function changed(
  { figure: later }: FigureCase,
  { figure: earlier }: FigureCase,
  { sameHolder, because }: { readonly sameHolder: boolean; readonly because: string },
): Related {
  const grew = (later.high ?? Number.POSITIVE_INFINITY) >= (earlier.low ?? 0)
  if (grew) return { relation: 'updates', because }
  return sameHolder
    ? { relation: 'revises', because: `The same holder lowers its figure. ${because}` }
    : { relation: 'conflicts', because: `A lower figure by another holder. ${because}` }
}

/** The day of a figure: its as-of date, else the publication of its article, where the pages state either. */
function dayOf({ figure, told }: FigureCase): { readonly day: string; readonly words: string } | null {
  if (figure.asOf !== null) return { day: figure.asOf, words: `as of ${figure.asOf}` }
  return told.published === null ? null : { day: told.published, words: `published on ${told.published}` }
}

const revision =
  /\b(?:initial|earlier|previous|prior|original|first|preliminary)\s+(?:\w+\s+)?(?:estimates?|figures?|counts?|tolls?|reports?|numbers?)\b|\b(?:up|down|increase[ds]?|rise|rose|revised|raised|lowered|jumped|climbed)\s+from\b/i

/** Is the figure an earlier count that its article recalls ("up from an initial estimate of 300")? */
export function isRecalled(figure: Figure, scene: Scene): boolean {
  const { text } = scene.article(figure.article)
  return revision.test(text.slice(Math.max(figure.sentence.start, figure.start - 90), figure.end))
}

/** Does the article of the later figure recall the earlier one as a count that was changed? */
export function saysRevision({ figure: later }: FigureCase, { figure: earlier, isRecalled }: FigureCase): boolean {
  return isRecalled && later.article === earlier.article && Math.abs(later.start - earlier.start) < 600
}
