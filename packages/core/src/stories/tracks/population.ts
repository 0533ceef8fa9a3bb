import type { Figure } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { contentStems } from '../words/contentStems.ts'
import { sideOf } from './sideOf.ts'

/** Kinds of people that are never added up or compared with each other. */
const classes: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'medics',
    /\b(?:medics?|paramedics?|doctors?|nurses?|surgeons?|(?:health|medical|hospital) (?:workers?|staff|personnel))\b/i,
  ],
  ['journalists', /\b(?:journalists?|reporters?|correspondents?|cameram[ae]n|photographers?|media workers?)\b/i],
  [
    'rescuers',
    /\b(?:rescuers?|firefighters?|first responders|rescue (?:workers?|staff)|civil defen[cs]e (?:workers?|staff|crews?))\b/i,
  ],
  ['aid workers', /\b(?:(?:aid|relief|humanitarian) (?:workers?|staff))\b/i],
  ['women', /\bwom[ae]n\b(?! and)/i],
  ['special forces', /\bspecial (?:operations )?forces|commandos?|paratroopers?|elite\b/i],
  ['officers', /\b(?:officers?|generals?)\b/i],
  ['workers', /\b(?:workers?|engineers?|technicians?|labou?rers?|builders?)\b/i],
  ['mercenaries', /\b(?:mercenar(?:y|ies)|recruits?|fighters?|volunteers?|conscripts?)\b/i],
  ['troops', /\b(?:troops?|soldiers?|servicem[ae]n|servicemembers?|forces?|personnel|military|army)\b/i],
  ['children', /\b(?:child|children|minors?|babies)\b/i],
  ['civilians', /\b(?:civilians?|residents?|people|men|women|villagers?|refugees?|passengers?)\b/i],
]

/** Kinds of people that are counted beside all victims, and are a part of them. */
export const partsOfVictims: ReadonlySet<string> = new Set([
  'children',
  'women',
  'medics',
  'journalists',
  'rescuers',
  'aid workers',
])

/** Whose people or things are counted: the joined entity, and the class of people or the head noun. Null where the text names none. */
export interface Population {
  readonly side: string | null
  readonly sideName: string | null
  readonly kind: string | null
}

/** Reads the population from the figure's noun phrase and its side. */
export function populationOf(figure: Figure, scene: Scene): Population {
  const side = sideOf(figure, scene)
  const generic = /^(?:\p{L}+ )?(?:men|people|force|members)$/iu.test(figure.what ?? 'men')
  const words = generic && side?.people != null ? side.people : (figure.what ?? '')
  const found = figure.unit === 'person' ? classes.find(([, pattern]) => pattern.test(words))?.[0] : undefined
  const head = contentStems(words).at(-1) ?? null
  return { side: side?.key ?? null, sideName: side?.name ?? null, kind: found ?? head }
}
