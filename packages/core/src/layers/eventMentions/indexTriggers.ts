import { type EventTrigger, remember } from '@fogline/model'

/** Triggers by their first word in any form, so that a sentence is looked up word by word. */
export interface TriggerIndex {
  readonly byWord: ReadonlyMap<string, readonly IndexedTrigger[]>
}

/** A trigger with the forms that each of its words may take in a text. */
export interface IndexedTrigger {
  readonly trigger: EventTrigger
  readonly forms: readonly ReadonlySet<string>[]
}

/** Irregular forms too rare for the tagger to have learnt their lemma. */
const irregular: Readonly<Record<string, string>> = {
  overcome: 'overcame',
  overrun: 'overran',
  retake: 'retook retaken',
  slay: 'slew slain',
  strike: 'stricken',
  withhold: 'withheld',
}

/** The regular forms of an English verb by its lemma, and the rarest others; the tagger's lemma tells the rest. */
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
export const indexTriggers = remember((triggers: readonly EventTrigger[]): TriggerIndex => {
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
})
