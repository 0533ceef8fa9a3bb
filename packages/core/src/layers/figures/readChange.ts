import type { Change, FigureMention, Sentence } from '@fogline/model'
import { type ChangeVerb, changeNouns, changeVerbs } from './changeWords.ts'

interface Around {
  readonly text: string
  readonly sentence: Sentence
}

const shares = /^(?:percent|percentage point|basis point|point|cent|penny|sen|share)$/
const lengths = /^(?:km|m|cm|mi|nmi|ft|in|yd|person)$/
const weapons = /^(?:drone|missile|rocket|aircraft|jet|helicopter|plane|bomb)$/
const more = '(?:an?\\s(?:further|additional|extra|average of|total of)\\s|another\\s|as much as\\s)?'
const particles = new RegExp(`\\b(up|down|upwards?|downwards?)\\s(?:by\\s)?${more}$`, 'i')
const by = new RegExp(`\\bby\\s${more}$`, 'i')
const nounBefore = new RegExp(`\\b(\\p{L}+)\\s(?:of|by)\\s${more}$`, 'iu')
const moving =
  /^(?:be|is|are|was|were|been|being|(?:edg|clos|end|finish|trad|trend|tick|open|mov|inch|nudg|creep|push|settl|revis|head|chang)(?:e|s|es|ed|ing)?|went|go|goes|gone|came|crept|lifted)$/

function isShare({ value }: FigureMention): boolean {
  return shares.test(value.unit ?? '')
}

/** "was up 9", ", down 4%": the particle of another verb ("shot down 3", "set up 12") tells no change. */
function ofParticle(before: string, { sentence }: Around, figure: FigureMention): Change | null {
  const [whole = '', word = ''] = particles.exec(before) ?? []
  if (word === '') return null
  const at = sentence.start + before.length - whole.length
  const previous = sentence.tokens.findLast(({ end }) => end <= at)
  const form = previous?.text.toLowerCase() ?? ''
  const isOfOther = previous?.upos === 'VERB' && !changeVerbs.has(form) && !moving.test(form)
  if (isOfOther || weapons.test(figure.value.unit ?? '') || (!isShare(figure) && lengths.test(figure.value.unit ?? '')))
    return null
  return /^up/i.test(word) ? 'up' : 'down'
}

/** Verbs that take what changes as their object tell a change only of shares ("lost 2%"), since "lost 12 boats" counts boats. */
function isFit({ takes }: ChangeVerb, before: string, figure: FigureMention): boolean {
  if (figure.value.unit === 'share' && !by.test(before)) return false
  if (isShare(figure)) return true
  if (by.test(before)) return takes === 'nothing' || figure.value.unit !== 'person'
  return takes === 'nothing' && !lengths.test(figure.value.unit ?? '')
}

const adverbs =
  /^\s(?:by\s)?(?:(?:as much as|an?\s(?:further|additional|average)|another|just|only|almost|\p{L}+ly)\s)*$/iu
const otherClause = /[.;]|,\s(?:and|but|while)\b|\bto\s|\d/

/** The verb before the figure: "rose 12%", "fell by 300", "cut the toll by 300". */
function ofVerb(before: string, { sentence }: Around, figure: FigureMention): Change | null {
  const end = sentence.start + before.length
  const token = sentence.tokens.findLast((word) => word.end < end && changeVerbs.has(word.text.toLowerCase()))
  const verb = changeVerbs.get(token?.text.toLowerCase() ?? '')
  if (token === undefined || verb === undefined) return null
  const gap = before.slice(token.end - sentence.start)
  const isNear = adverbs.test(gap) || (by.test(before) && gap.length < 70 && !otherClause.test(gap))
  return isNear && isFit(verb, before, figure) ? verb.change : null
}

/** "12% higher", "four points down". */
function ofAfter(after: string, figure: FigureMention): Change | null {
  const [, word = ''] = /^\s(higher|up|lower|down)\b/.exec(after) ?? []
  if (word === '' || !isShare(figure)) return null
  return /^(?:higher|up)$/.test(word) ? 'up' : 'down'
}

/** "an increase of 40", "a 3% drop". */
function ofNoun(before: string, figure: FigureMention): Change | null {
  const after = changeNouns.get(figure.head ?? '')
  if (after !== undefined && isShare(figure)) return after
  const [, noun = ''] = nounBefore.exec(before) ?? []
  return changeNouns.get(noun.toLowerCase().replace(/s$/, '')) ?? null
}

/** "lost 162 points, or 2%", "down 3%, Kalm by 2%": the change of the figure before holds on. */
function ofSame(before: string, { text, sentence }: Around, last: FigureMention | undefined): Change | null {
  if (last?.value.change == null) return null
  const gap = text.slice(last.end - sentence.start, before.length)
  return /^(?:,?\sor|\s\(|,[^,;.]{0,40}\sby)\s?$/.test(gap) ? last.value.change : null
}

/** Did what is measured rise or fall by this figure? Null where the figure tells a level, or a level is what it rose to. */
export function readChange(figure: FigureMention, around: Around, last: FigureMention | undefined): Change | null {
  const { text, sentence } = around
  const { low, high, unit } = figure.value
  if (unit === 'percent' && (low ?? high ?? 0) < 0) return 'down'
  if (unit === 'time') return null
  const before = text.slice(0, figure.start - sentence.start)
  if (/\b(?:to|at|from|than)\s$/i.test(before)) return null
  return (
    ofParticle(before, around, figure) ??
    ofVerb(before, around, figure) ??
    ofNoun(before, figure) ??
    ofAfter(text.slice(figure.end - sentence.start), figure) ??
    ofSame(before, around, last)
  )
}
