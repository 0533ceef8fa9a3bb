import type { ToldAs } from '@fogline/model'
import { DOMParser } from 'linkedom'
import type { GoldText, GoldWord } from './goldText.ts'
import { guessSpaces } from './guessSpaces.ts'
import { layOut } from './layOut.ts'

/** A word, and how people judged the event that it names; null where none judged it, or left it open. */
export interface ToldWord extends GoldWord {
  readonly told: ToldAs | null
}

/** One MEANTIME file: its words, with each event's class on the event's last word. `name` is the file's name without `.xml`. */
export function readMeantime(name: string, content: string): GoldText<ToldWord> {
  const root = new DOMParser().parseFromString(content, 'text/xml')
  const judged = new Map<string, ToldAs | null>()
  for (const mark of root.querySelectorAll('EVENT_MENTION')) {
    const word = [...mark.querySelectorAll('token_anchor')].at(-1)?.getAttribute('t_id')
    if (word)
      judged.set(
        word,
        toToldAs((attribute) => mark.getAttribute(attribute) ?? ''),
      )
  }
  const sentences: { number: string | null; words: { text: string; told: ToldAs | null }[] }[] = []
  for (const token of root.querySelectorAll('token')) {
    const number = token.getAttribute('sentence')
    if (sentences.length === 0 || sentences.at(-1)?.number !== number) sentences.push({ number, words: [] })
    const told = judged.get(token.getAttribute('t_id') ?? '') ?? null
    sentences.at(-1)?.words.push({ text: token.textContent?.trim() || '_', told })
  }
  const loose = sentences.map(({ words }) =>
    guessSpaces(words.map(({ text }) => text)).map((word, index) => ({ ...word, told: words[index]?.told ?? null })),
  )
  return { id: `meantime-${/^[\p{L}\p{N}_]*/u.exec(name)?.[0] ?? ''}`, ...layOut(loose) }
}

/** The annotators' attributes as one class, as in the training. */
function toToldAs(attribute: (name: string) => string): ToldAs | null {
  const [certainty, special, time] = [attribute('certainty'), attribute('special_cases'), attribute('time')]
  if (certainty === '' || certainty === 'UNDERSPECIFIED' || special === 'GEN') return null
  if (attribute('polarity') === 'NEG') return 'not happened'
  if (certainty === 'POSSIBLE' || certainty === 'PROBABLE' || special.startsWith('COND')) return 'possible'
  if (time === 'FUTURE') return 'planned'
  return time === 'NON_FUTURE' ? 'happened' : null
}
