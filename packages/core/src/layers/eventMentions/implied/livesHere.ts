import type { ArticleEntity } from '@fogline/model'

const people = new Set(
  (
    'protesters demonstrators marchers strikers rioters looters crowd crowds mob dissidents activists campaigners supporters opponents voters citizens residents ' +
    'inhabitants villagers townspeople locals people civilians women men children youths teenagers families students pupils teachers workers miners ' +
    'farmers landowners peasants dockers drivers truckers nurses doctors shopkeepers traders fishermen unions prisoners inmates detainees ' +
    'rebels rebel militants insurgents guerrillas separatists gunmen militia militias militiamen paramilitaries islamists fundamentalists jihadists extremists ' +
    'police policemen gendarmes authorities lawmakers legislators senators ministers governors mayors judges prosecutors courts opposition parties politicians ' +
    'bomber bombers gunman attackers kidnappers bandits pirates attacker rioter ' +
    'leaders clerics monks worshippers believers pilgrims mourners bystanders shoppers passengers commuters victims government parliament army military'
  ).split(' '),
)

const office =
  /\b(?:presidents?|premier|prime minister|ministers?|chancellor|king|queen|emir|sultan|governor|mayor|judge|justice|prosecutor|attorney general|senator|lawmaker|legislator|deputy|speaker|opposition|dictator|junta|ruler|rebel|guerrilla|dissident|activist|cleric|ayatollah|bishop|archbishop|police|union)\b/iu
const abroad =
  /\b(?:ambassador|envoy|diplomat|consul|special representative|commissioner|secretary[- ]general|spokes\w+ for the un|u\.?n\.?|united nations|european|nato|foreign|international|western|visiting)\b/iu
const political =
  /\b(?:Party|Front|Movement|Army|Brigades?|Militia|Liberation|Resistance|Salvation|Opposition|Court|Parliament|Senate|Assembly|Congress|Cabinet|Tribunal|Police|Gendarmerie|Forces for)\b/u
const many =
  /\b(?:International|World|Global|Inter-?\w+|European?|African?|Asian?|Arab|American|Islamic Cooperation|Nations)\b/u

/**
 * May whoever this is be taken to be of the country in which they act or of which is spoken: people who protest, rebel, govern
 * or live there? Soldiers, envoys, reporters, aid workers and organisations of many countries are as often from elsewhere.
 */
export function livesHere({ type, name, roles }: ArticleEntity): boolean {
  const words = [name, ...roles.map(({ text }) => text)].join(', ')
  if (abroad.test(words)) return false
  if (type === 'organisation') return political.test(name) && !many.test(name)
  if (type === 'person') return office.test(roles.map(({ text }) => text).join(', '))
  if (type === 'unnamed') return office.test(name) || hasPeople(name)
  return type === 'group' && (hasPeople(name) || /^ethnic /iu.test(name))
}

/** Is the last word of a phrase one for people who live where they act? */
export const hasPeople = (name: string): boolean =>
  people.has(
    name
      .toLowerCase()
      .replace(/ (?:of|in|from|for) .*$/u, '')
      .split(/\s+/u)
      .at(-1) ?? '',
  )
