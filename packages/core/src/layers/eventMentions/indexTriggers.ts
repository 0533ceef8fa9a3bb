import type { EventTrigger } from '@fogline/model'

/** Triggers by their first word in any form, so that a sentence is looked up word by word. */
export interface TriggerIndex {
  readonly byWord: ReadonlyMap<string, readonly IndexedTrigger[]>
}

/** A trigger with the forms that each of its words may take in a text. */
export interface IndexedTrigger {
  readonly trigger: EventTrigger
  readonly forms: readonly ReadonlySet<string>[]
}

const irregular: Readonly<Record<string, string>> = {
  strike: 'struck stricken',
  shoot: 'shot',
  sink: 'sank sunk',
  hit: 'hit',
  fight: 'fought',
  beat: 'beat beaten',
  send: 'sent',
  give: 'gave given',
  take: 'took taken',
  bring: 'brought',
  blow: 'blew blown',
  break: 'broke broken',
  drive: 'drove driven',
  fall: 'fell fallen',
  withdraw: 'withdrew withdrawn',
  meet: 'met',
  hold: 'held',
  lend: 'lent',
  sell: 'sold',
  buy: 'bought',
  get: 'got gotten',
  cut: 'cut',
  hand: 'handed',
  withhold: 'withheld',
  overcome: 'overcame',
  overrun: 'overran',
  retake: 'retook retaken',
  come: 'came',
  reach: 'reached',
  slay: 'slew slain',
  burn: 'burnt burned',
  set: 'set',
  let: 'let',
  put: 'put',
  lay: 'laid',
  pay: 'paid',
  swear: 'swore sworn',
  seek: 'sought',
  fly: 'flew flown',
  speak: 'spoke spoken',
  throw: 'threw thrown',
  stand: 'stood',
  go: 'went gone',
  lose: 'lost',
  spurn: 'spurned',
  rule: 'ruled',
  draw: 'drew drawn',
  plead: 'pleaded pled',
  mow: 'mowed mown',
  let_go: 'let',
  shut: 'shut',
  hurt: 'hurt',
  mass: 'massed',
  equip: 'equipped equipping',
}

/** Every form of an English verb by its lemma; unusual ones from a list. */
export function toVerbForms(lemma: string): ReadonlySet<string> {
  const forms = new Set([lemma, lemma.replace(/([^aeiou])y$/u, '$1ie').replace(/(s|sh|ch|x|z|o)$/u, '$1e') + 's'])
  const stem = lemma.replace(/e$/u, '')
  forms.add(`${stem}ing`).add(`${lemma.replace(/([^aeiou])y$/u, '$1i').replace(/e$/u, '')}ed`)
  if (/[^aeiou][aeiou][bdgklmnprt]$/u.test(lemma)) {
    const last = lemma.at(-1) ?? ''
    forms.add(`${lemma}${last}ed`).add(`${lemma}${last}ing`)
  }
  for (const form of (irregular[lemma] ?? '').split(' ')) if (form !== '') forms.add(form)
  return forms
}

function toNounForms(lemma: string): ReadonlySet<string> {
  return new Set([lemma, `${lemma.replace(/([^aeiou])y$/u, '$1ie').replace(/(s|sh|ch|x|z)$/u, '$1e')}s`])
}

function toForms({ lemma, upos }: EventTrigger): readonly ReadonlySet<string>[] {
  const words = lemma.split(' ')
  const verb = words.findIndex((word) => !word.endsWith('ly'))
  return words.map((word, index) => (upos === 'VERB' && index === verb ? toVerbForms(word) : toNounForms(word)))
}

/** Prepares the triggers of a lexicon for look-up; longer phrases come first, else their order in the lexicon stays. */
export function indexTriggers(triggers: readonly EventTrigger[]): TriggerIndex {
  const byWord = new Map<string, IndexedTrigger[]>()
  const indexed = triggers.map((trigger): IndexedTrigger => ({ trigger, forms: toForms(trigger) }))
  const sorted = indexed
    .map((one, order) => ({ one, order }))
    .sort((a, b) => b.one.forms.length - a.one.forms.length || a.order - b.order)
  for (const { one } of sorted) {
    for (const form of one.forms[0] ?? []) {
      const list = byWord.get(form) ?? []
      list.push(one)
      byWord.set(form, list)
    }
  }
  return { byWord }
}
