import type { Rule, Token } from '@fogline/model'
import type { NounPhrase } from '../../phrases/chunkNounPhrases.ts'
import { countryInFront } from '../countryInFront.ts'
import { type Draft, toDraft, toNameKey } from '../draft.ts'
import { type CollectiveClass, collective } from '../groupWords.ts'
import type { MentionInput, SentenceView } from '../mentionInput.ts'

export const groupOfPeople: Rule<MentionInput, Draft> = {
  id: 'mentions/group',
  says: 'A plural or collective noun for people with what describes it: "French troops", "Western officials", "analysts".',
  examples: [
    {
      text: 'The 300 French soldiers met Western diplomats.',
      finds: [
        ['French soldiers', { type: 'group', country: 'FR' }],
        ['Western diplomats', { type: 'unnamed' }],
      ],
    },
    { text: 'French cars met boats.', finds: [] },
  ],
  find: (input) => input.views.flatMap((view) => view.phrases.flatMap((phrase) => toGroup(view, phrase, input))),
}

function toGroup(view: SentenceView, phrase: NounPhrase, { text }: MentionInput) {
  const { tokens } = view.sentence
  const head = tokens[phrase.head]
  const kind = head === undefined ? null : collective(head.text.toLowerCase())
  const last = tokens[phrase.head]
  if (
    kind === null ||
    last === undefined ||
    head === undefined ||
    (/^\p{Lu}/u.test(head.text) && !view.isHeadline && phrase.head > 0)
  )
    return []
  const owner = phrase.owner === null ? undefined : view.phrases[phrase.owner]
  const country = isEthnic(text.slice(phrase.start, last.end))
    ? null
    : countryInFront(view, { start: phrase.start, end: last.end })
  const first = firstWord(tokens, phrase)
  const isOwned =
    owner !== undefined && country !== null && owner.isName && owner.owner === null && first === phrase.first
  const start = isOwned ? nameStart(tokens, owner) : (tokens[first]?.start ?? phrase.start)
  const span = { start, end: last.end }
  const name = text.slice(span.start, span.end)
  if (/(?:state|social|mass) media$/iu.test(name)) return []
  const hit = view.hits.find((one) => one.start >= start && one.meaning.kind === 'organisation' && one.end < last.end)
  if (hit?.meaning.kind === 'organisation' && kind === 'armed') {
    const { organisation } = hit.meaning
    return [
      {
        span,
        value: toDraft({
          type: 'organisation',
          form: 'nominal',
          key: toNameKey(organisation.name),
          name: organisation.name,
          country: organisation.country,
        }),
      },
    ]
  }
  return [
    {
      span,
      value: toDraft({
        type: kind === 'speaking' ? 'unnamed' : 'group',
        form: 'nominal',
        key: keyOf(name, kind, country),
        name,
        country,
      }),
    },
  ]
}

/** "ethnic Norwegian fighters": a people, of whatever state. */
const isEthnic = (words: string): boolean => /\bethnic(?:ally)? /iu.test(words)

/** Troops, forces and soldiers of one country are one group where nothing else describes them. */
function keyOf(name: string, kind: CollectiveClass, country: string | null): string {
  const key = toNameKey(name)
  const isPlain =
    country !== null &&
    kind === 'troops' &&
    key.split(' ').length <= 3 &&
    !/special|naval|air |ground|border|security|police|rebel|reserve/u.test(key)
  return isPlain ? `${country} troops` : key
}

/** The first word that says what they are, past numbers, articles and words of quantity. */
function firstWord(tokens: readonly Token[], phrase: NounPhrase): number {
  for (let at = phrase.head; at > phrase.first; at -= 1) {
    const before = tokens[at - 1]
    if (at - 1 === phrase.first && before?.text.endsWith('ing') === true && tokens[at - 2]?.upos === 'ADP') return at
    if (before === undefined || !/^(?:ADJ|PROPN|NOUN)$/u.test(before.upos) || quantity.test(before.text)) return at
  }
  return phrase.first === phrase.head || !/^(?:DET|NUM|PRON|ADV|SYM)$/u.test(tokens[phrase.first]?.upos ?? '')
    ? phrase.first
    : phrase.first + 1
}

const quantity =
  /^(?:many|several|some|few|other|more|most|additional|further|numerous|various|new|first|last|next|same|such|multiple|countless|both|several|fellow|total|least|all|own|dead|estimated|fresh|remaining|extra)$/iu

function nameStart(tokens: readonly Token[], owner: NounPhrase): number {
  const first = tokens[owner.first]
  return (first?.upos === 'DET' ? tokens[owner.first + 1]?.start : first?.start) ?? owner.start
}
