import type { Mention, PlaceReference } from '@fogline/model'
import { toListHead } from './listHead.ts'
import { toPhraseStart } from './phraseStart.ts'
import { type Placed, wordBeside } from './placed.ts'
import { isLocative } from './placeWords.ts'
import { standsForSomebody } from './standsForSomebody.ts'
import { type Part, toPart } from './toPart.ts'

interface UseContext {
  readonly text: string
  readonly countries: readonly Mention[]
  /** The use of the name before it in a list. */
  readonly before: Use | null
}

type Use = PlaceReference['use']

const done =
  /^(?:attack|strike|hit|shell|bomb|target|raid|invade|seize|capture|occupy|enter|storm|besiege|liberate|retake|recapture|reach|visit|pound|destroy|encircle|evacuate|flee)$/
const onto =
  /^(?:attack|attacks|strike|strikes|assault|raid|raids|bombardment|shelling|offensive|advance|march|missile|hit|barrage|drone|drones|siege|grip|control)$/i
const political =
  /^(?:say|tell|warn|deny|accuse|claim|announce|insist|vow|pledge|demand|reject|condemn|want|seek|send|supply|provide|deploy|launch|agree|sign|confirm|urge|call|offer|refuse|threaten|respond|reply|impose|plan|expect|deliver|sell|buy|give|need|support|back|fire|test|hope|believe|consider|denounce|dismiss|argue|maintain|promise|order|recognize|recognise|ban|halt|suspend|join|blame|fear|face|use|hold|do|be|have|will|would|may|might|could|can|should|must|continue|begin|remain|make|see|say)$/

/** "between Moscow and Pyongyang": two governments, not the land between two cities. */
function isBetween(placed: Placed): boolean {
  const [one, two] = [wordBeside(placed, -1).toLowerCase(), wordBeside(placed, -2).toLowerCase()]
  if (one === 'between') return true
  if (one !== 'and' || two === '') return false
  const before = placed.sentence.tokens
    .slice(Math.max(0, placed.first - 5), placed.first)
    .map((token) => token.text.toLowerCase())
  return before.includes('between')
}

function isOwner(placed: Placed): boolean {
  return /^['’]s?$/.test(wordBeside(placed, 1))
}

/** The first word after the name that is no adverb: a verb there means that the name acts. */
function actsNext(placed: Placed): boolean {
  const rest = placed.sentence.tokens.slice(placed.last + 1, placed.last + 6)
  const next = rest.find((token) => token.upos !== 'ADV' && token.upos !== 'PUNCT')
  if (next === undefined || rest[0]?.upos === 'PUNCT') return false
  return (next.upos === 'VERB' || next.upos === 'AUX') && !next.text.endsWith('ing') && political.test(next.lemma)
}

function isGovernment(placed: Placed): boolean {
  return placed.value.country !== null || placed.value.isSeat || placed.value.isTextState === true
}

function isLocated(placed: Placed, first: number): boolean {
  const { tokens } = placed.sentence
  const [word, before] = [tokens[first - 1], tokens[first - 2]]
  if (word === undefined) return false
  if (placed.value.isSeat && /^(?:over|above|beyond|between|along)$/i.test(word.text)) return false
  if (isLocative(word.text)) return true
  const isCountry = placed.value.country !== null
  if (/^on|against$/i.test(word.text)) return !isCountry || onto.test(before?.text ?? '')
  if (/^(?:to|into|from|toward|towards)$/i.test(word.text)) return false
  if (/^through$/i.test(word.text)) return true
  if (/^of$/i.test(word.text))
    return /^(?:north|south|east|west|outskirts|center|centre|bombing|shelling|invasion|siege|part|parts|capture|bombardment|liberation|fall|streets|suburbs|heart)$/i.test(
      before?.text ?? '',
    )
  return word.upos === 'VERB' && done.test(word.lemma)
}

/** "flights between" two capitals. */
function isTravel({ head }: Part): boolean {
  return /^(?:flight|train|road|travel|fly|route|service|line|trip|journey|distance|commute|leg|railway|border)$/.test(
    head?.lemma ?? '',
  )
}

/** "Kalm's station", "the Kalm Film Festival": the town itself. */
function isOfTown({ head, relation }: Part): boolean {
  const word = head?.lemma.toLowerCase() ?? ''
  return (
    /^(?:station|suburb|street|airport|outskirts|centre|center|tally|total|population|metro|port|district|square|museum|festival|cup|summit|marathon|university|stadium|hospital|climate|weather|destination|city|capital)$/.test(
      word,
    ) ||
    (relation === 'nsubj' && /^(?:NOUN|PROPN)$/u.test(head?.upos ?? ''))
  )
}

/** "Moscow-backed": the government; "Kalm-based" says only where. */
function isCompound(placed: Placed, text: string): boolean {
  return /^[-‐–](?:backed|occupied|led|held|controlled|installed|aligned|allied|appointed|sponsored|funded|friendly)\b/i.test(
    text.slice(placed.span.end, placed.span.end + 20),
  )
}

/** For "attacks on three regions, including" the list, what counts is what stands before the noun. */
function toStart(placed: Placed, first: number): number {
  const head = toListHead(placed, first)
  if (head === null) return first
  let at = head.at
  while (at > 0 && /^(?:DET|ADJ|NUM|ADV)$/.test(placed.sentence.tokens[at - 1]?.upos ?? '')) at -= 1
  return at
}

/** The use of each name of a list is that of its first name: "in Kalm, Orel and Tharn". */
export function toUse(placed: Placed, { countries, before, text }: UseContext): Use {
  const part = toPart(placed)
  if (isGovernment(placed) && ((isBetween(placed) && !isTravel(part)) || isCompound(placed, text))) return 'metonym'
  const { first } = toPhraseStart(placed, countries)
  if (isOwner(placed)) return placed.value.isSeat && !isOfTown(part) ? 'metonym' : 'mentioned'
  if (standsForSomebody(part, isGovernment(placed) ? 'state' : 'other')) return 'metonym'
  if (isLocated(placed, toStart(placed, first))) return 'event'
  if (isGovernment(placed) && actsNext(placed)) return 'metonym'
  if (before !== null && first === placed.first) return before
  if (placed.value.isSeat && isOfTown(part)) return 'mentioned'
  return placed.value.isSeat && !/^(?:to|from|of|toward|towards)$/i.test(wordBeside(placed, -1))
    ? 'metonym'
    : 'mentioned'
}
