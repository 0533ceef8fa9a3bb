/** What in a text says of a name that it is a state's. `weight` 3 is enough even for a name of a region, 2 for an unknown name; 1 needs another kind beside it. */
export interface StateEvidence {
  readonly name: string
  readonly start: number
  /** Does the name stand as an adjective, right in front of the organ? */
  readonly isAdjective: boolean
  readonly weight: 1 | 2 | 3
  readonly kind: 'organ' | 'office' | 'place' | 'deed' | 'beside'
}

interface Clue extends Pick<StateEvidence, 'isAdjective' | 'weight' | 'kind'> {
  readonly pattern: RegExp
}

const name = String.raw`(?<name>(?:(?:North|South|East|West) )?\p{Lu}\p{Ll}{3,})`
const apart = '(?:The|In|An|And|But|While|When|As|If|Since|After|Before|Because)'
const opens = String.raw`(?<![\p{L}\p{N}.-]|(?!${apart} )\p{Lu}\p{Ll}+ )${name}`
const of = String.raw`of (?:the )?${name}(?![\p{L}\p{N}-]| \p{Lu})`
const abroad = '(?:[Ff]oreign|[Dd]efen[cs]e)'
const office = `${abroad} [Mm]inist(?:er|ry)`
const forces = '(?:[Aa]rmed [Ff]orces|[Gg]eneral [Ss]taff)'
const organ = '(?:government|army|navy|air force|military|parliament|troops|soldiers|ambassador)'

const people =
  '(?:intelligence|officials?|minister|president|forces|fighters|sailors|pilots|delegation|diplomats?|envoys?|citizens|nationals|lawmakers|territory|border|capital|side|authorities|missiles?|warships?|aircraft|lines|town|village)'

/** An adjective of a people, by its ending, in front of what people make, own or bear. */
const adjective = String.raw`(?<![\p{L}\p{N}.-])(?<name>\p{Lu}\p{Ll}{2,}(?:i|an|ese|ish))`
const goods =
  '(?:missiles?|drones?|shells|mortars?|artillery|warplanes|weapons?|boats?|port|airfield|bank|soil|newspaper|volunteers|prisoners|patrol|firms|companies|shipping|mercenaries)'

function clue(pattern: string, weight: Clue['weight'], parts: Partial<Clue> = {}): Clue {
  return { pattern: new RegExp(pattern, 'gu'), weight, isAdjective: false, kind: 'organ', ...parts }
}

const clues: readonly Clue[] = [
  clue(`${opens}'s (?:\\p{Ll}+ )?(?:${office}|${forces}|Ministry of (?:${abroad}|the Interior))`, 3),
  clue(`${opens}'s (?:\\p{Ll}+ )?(?:[Pp]rime|[Ii]nterior) [Mm]inist(?:er|ry)`, 2),
  clue(`${opens}'s (?:own )?(?:${organ}|(?:intelligence |security )?services?|forces)\\b`, 1),
  clue(`${abroad} [Mm]inister (?:\\p{Lu}[\\p{L}.'-]+ ){0,3}${of}`, 3),
  clue(`[Pp]rime [Mm]inister (?:\\p{Lu}[\\p{L}.'-]+ ){0,3}${of}`, 2),
  clue(`(?:[Rr]epublic|[Kk]ingdom|[Ee]mirate|[Ss]ultanate) ${of}`, 2),
  clue(`(?:government|army|navy|parliament|armed forces|people|[Ee]nvoys|[Aa]mbassador|[Dd]iplomats) ${of}`, 1),
  clue(`(?:[Pp]resident|[Kk]ing|[Qq]ueen|[Ee]mperor|[Ss]ultan) (?:\\p{Lu}[\\p{L}.'-]+ ){0,3}${of}`, 1, {
    kind: 'office',
  }),
  clue(`${opens} (?:${office}|${forces})\\b`, 3, { isAdjective: true }),
  clue(
    `(?:breakaway|self-(?:declared|proclaimed|styled)|de facto|unrecogni[sz]ed|separatist) (?:republic|state)(?: of)? ${name}(?![\\p{L}\\p{N}-]| \\p{Lu})`,
    3,
  ),
  clue(`${adjective} (?:\\p{Ll}+ )?(?:${goods}|${people})\\b`, 1, { isAdjective: true }),
  clue(`${opens} embassy\\b`, 2, { isAdjective: true }),
  clue(`${opens} (?:${organ}|${people})\\b`, 1, { isAdjective: true }),
  clue(`${name}, whose (?:\\p{Ll}+ )?${organ}\\b`, 2),
  clue(
    `(?:\\b[Ii]n|\\binside|\\binto|\\bacross|\\b(?:war|border|talks|truce|ceasefire|relations) with|\\b(?:invasion|territory) of) ${name}(?![\\p{L}\\p{N}-]| \\p{Lu})`,
    1,
    { kind: 'place' },
  ),
]

const mayHold =
  /missile|drone|shells|mortar|weapon|boat|port|airfield|bank|soil|newspaper|diplomat|envoy|official|delegation|prisoner|patrol|firm|shipping|republic|minist|government|army|navy|air force|military|parliament|troops|soldiers|ambassador|armed|staff|embassy|kingdom|emir|sultan|people of|president|king|queen/iu

/** Every clue in a text with straight quotes; nothing where no organ or office of a state is named at all. */
export function stateEvidence(plain: string): readonly StateEvidence[] {
  if (!mayHold.test(plain)) return []
  return clues.flatMap(({ pattern, weight, isAdjective, kind }) =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      const found = match.groups?.['name']
      if (found === undefined || noState.has(found.split(' ').at(-1) ?? '')) return []
      return [{ name: found, start: match.index + match[0].indexOf(found), isAdjective, weight, kind }]
    }),
  )
}

const noState = new Set(
  (
    'This That These Those Their When While After Before Because Since With From Under Over Both Each Every Some Many Most Such Other Only Even Also Then Thus Here There Where ' +
    'Former Deputy Acting First Second Third Joint Royal Federal National Supreme Chief Senior Junior Interim Permanent Vice Prime President Minister Western Eastern Northern Southern ' +
    'Central European African Asian Arab Islamic Muslim Christian Jewish Communist Fascist Nazi Labour Labor Conservative Liberal Democratic Republican Socialist Tory Union Allied Coalition ' +
    'Free Salvation Continental Military Defence Defense Foreign Interior Rebel Parliament Congress Senate House State City County Local Regional Provincial Imperial Colonial Meanwhile ' +
    'Yesterday Today Tomorrow Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December'
  ).split(' '),
)
