import type { Claim, Contention, Figure } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { indicatorOf } from '../tracks/indicatorFamily.ts'
import { isGroupSize } from '../tracks/isGroupSize.ts'
import { sharesStem } from '../tracks/isNameOfState.ts'
import { sideOf } from '../tracks/sideOf.ts'
import { sentenceOf, toPosition } from './position.ts'
import { toContention } from './toContention.ts'
import { verbFor } from './verbFor.ts'

const underArms =
  '(?:troops?|soldiers?|servicem[ae]n|forces?|fighters?|personnel|units?|mercenaries|volunteers|combatants?|battalions?|brigades?|regiments?)'
const none = new RegExp(`\\bno\\s+((?:\\p{L}+\\s+){1,3})${underArms}\\b`, 'iu')

/** "There are no Qasmari troops in Karsk": whoever says that a state has no people under arms there, against those who count them, in the same story or in articles that name the place. */
export function presenceDenials(scene: Scene, storyOf: (article: string) => string): readonly Contention[] {
  const claims = scene.claims.filter((claim) => scene.voiceOf(claim.article) === claim.article)
  const denied = claims.flatMap((claim) => {
    const side = deniedSide(claim, scene)
    return side === null ? [] : [{ claim, side }]
  })
  if (denied.length === 0) return []
  const counted = scene.figures.filter((figure) => isPresent(figure, scene))
  return denied.flatMap(({ claim, side }) => {
    const rivals = counted.filter(
      (figure) =>
        (storyOf(figure.article) === storyOf(claim.article) || namesPlaceOf(claim, figure.article, scene)) &&
        figure.sentence.start !== claim.sentence.start &&
        sideOf(figure, scene)?.key === side &&
        !isOneVoice(figure, claim, scene),
    )
    const denial = toPosition(claim, scene)
    const who = denial.holder?.text ?? 'The article'
    const contention = toContention({
      topic: claim.content.map(({ text }) => text).join(' … '),
      type: 'denial',
      positions: [denial, ...rivals.map((figure) => toPosition(figure, scene))],
      comparable: true,
      because: `${who} ${verbFor(who, ['says', 'say'])} that there are none; ${rivals.length === 1 ? 'another counts' : 'others count'} them.`,
      by: 'contentions/presence',
    })
    return contention === null ? [] : [contention]
  })
}

/** The state of whom the claim says that no people under arms are there. */
function deniedSide(claim: Claim, scene: Scene): string | null {
  const words =
    none
      .exec(claim.content.map(({ text }) => text).join(' '))?.[1]
      ?.trim()
      .split(/\s+/) ?? []
  for (const word of words.filter((each) => /^\p{Lu}/u.test(each))) {
    const state = scene.states.find(({ name, aliases }) => aliases.includes(word) || sharesStem(name, word))
    if (state !== undefined) return state.country ?? state.id
  }
  return null
}

/** Does another article name the place where the claim says that there are none? */
function namesPlaceOf(claim: Claim, article: string, scene: Scene): boolean {
  const where = /\b(?:in|on|at|inside|near)\s+((?:\p{Lu}[\p{L}-]+\s?)+)/u.exec(
    claim.content.map(({ text }) => (none.exec(text) === null ? '' : text.slice(text.search(none)))).join(' '),
  )?.[1]
  return where !== undefined && scene.article(article).text.includes(where.trim())
}

function isPresent(figure: Figure, scene: Scene): boolean {
  if (isGroupSize(figure, scene)) return false
  const counts = figure.unit === 'person' && indicatorOf(figure, scene) === 'deployed' && figure.status !== 'denied'
  return counts && (figure.high ?? figure.low ?? 0) > 0 && scene.voiceOf(figure.article) === figure.article
}

function isOneVoice(figure: Figure, claim: Claim, scene: Scene): boolean {
  const [a, b] = [scene.entityOf(figure.attributedTo?.entity ?? null), scene.entityOf(claim.speaker?.entity ?? null)]
  if (a !== null && b !== null) return a.id === b.id || (a.country !== null && a.country === b.country)
  return figure.article === claim.article && sentenceOf(figure, scene).start === sentenceOf(claim, scene).start
}
