import type { EventMention, PloverType } from '@fogline/model'
import type { Scene } from './scene.ts'

/** What somebody might say or support is no event; what somebody might do is. */
const deeds = new Set<PloverType>([
  'ASSAULT',
  'MOBILIZE',
  'COERCE',
  'SANCTION',
  'RETREAT',
  'AID',
  'CONSULT',
  'THREATEN',
])

/** Does the sentence say enough of the event for a line in a ledger: who, to whom or where, as the type asks? */
export function hasContext(mention: EventMention, scene: Scene | undefined): boolean {
  if (scene !== undefined && tellsOfPeople(mention, scene)) return true
  const actor = mention.actors.length > 0
  const recipient = mention.recipients.length > 0
  const place = mention.places.length > 0
  if (mention.status === 'hypothetical' && !(actor && (recipient || place) && deeds.has(mention.type))) return false
  switch (mention.type) {
    case 'ASSAULT':
    case 'COERCE':
    case 'SANCTION':
      return actor || recipient || (place && mention.type === 'ASSAULT')
    case 'PROTEST':
      return actor || place
    case 'CONSULT':
      return mention.actors.length > 1 || (actor && (recipient || place || mention.time !== null))
    case 'COOPERATE':
      return mention.actors.length > 1 || (actor && recipient)
    case 'AID':
      return actor || (recipient && (mention.by === 'events/receive' || mention.item !== null))
    case 'REJECT':
    case 'RETREAT':
    case 'ACCUSE':
      return actor || recipient
    default:
      return actor
  }
}

const physical = new Set<PloverType>(['ASSAULT', 'COERCE', 'PROTEST', 'RETREAT', 'SANCTION'])
const harming = new Set<PloverType>(['ASSAULT', 'COERCE'])
const collective = new Set(
  'police force team patrol unit army military navy guard government authority court judge crew group gang mob crowd ministry parliament council militia'.split(
    ' ',
  ),
)

/** "Police detained 12 of them", "one man was detained", "Islamists began a hunger strike": people without a name do it, and the sentence says to what. */
function tellsOfPeople({ status, trigger, type }: EventMention, scene: Scene): boolean {
  const candidate = scene.candidates.find(({ hit }) => scene.tokens[hit.from]?.start === trigger.start)
  if (candidate === undefined || !physical.has(type) || (status !== 'occurred' && status !== 'reported')) return false
  const { hit, roles, trigger: word } = candidate
  if (roles.phrase !== null) return false
  const isNeeded = (head: number): boolean => word.needs?.lemmas.has(scene.tokens[head]?.lemma ?? '') ?? false
  const doers = roles.agent.some(({ head }) => isPeople(scene, head))
  const others = roles.object.some(({ head }) => isPeople(scene, head) || isNeeded(head))
  const isWhole = roles.object.length > 0 || hit.to - hit.from > 1
  return roles.group?.passive === true ? others && harming.has(type) : doers && isWhole
}

/** A name, or a noun in the plural. */
function isPeople({ tokens }: Scene, head: number): boolean {
  const token = tokens[head]
  return (
    token?.upos === 'PROPN' ||
    (token?.upos === 'NOUN' && (token.features.Number === 'Plur' || collective.has(token.lemma)))
  )
}
