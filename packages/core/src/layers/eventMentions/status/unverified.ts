import type { EventStatus, Rule } from '@fogline/model'
import { type StatusInput, segmentOf, triggerSpan } from './statusInput.ts'

const doubt =
  /\b(?:allegedly|alleged|unverified|unconfirmed|purported(?:ly)?|supposed(?:ly)?|unsubstantiated|uncorroborated)\b|\b(?:not|n[’']t) (?:yet )?(?:be(?:en)? )?(?:independently )?(?:verified|verify|confirmed|corroborated?)\b/iu
const doubtOfBefore =
  /\b(?:claims?|assertions?|reports?|allegations?|statements?|accounts?|figures?|information|it|this|that)\b.{0,60}\b(?:unverified|unconfirmed|not (?:be(?:en)? )?(?:independently )?(?:verified|confirmed))\b/iu

/** The text itself says that nobody has checked it. */
export const unverified: Rule<StatusInput, EventStatus> = {
  id: 'events/status-unverified',
  says: '"Allegedly", "unverified" or "could not be verified" in the sentence or of the sentence before it.',
  examples: [
    { text: 'Ruritania allegedly bombed the port of Graustark.', finds: [['bombed', undefined]] },
    { text: 'Ruritania verifiably bombed the port of Graustark.', finds: [] },
  ],
  find: (input) => {
    const { sentence, text } = input.scene
    const own = text.slice(sentence.start, sentence.end)
    const rest = text.slice(sentence.end, sentence.end + 240)
    const next = /^\s[^\n]*?[.!?](?=\s|$)/u.exec(rest)?.[0] ?? ''
    const doubted = doubt.test(segmentOf(input)) || doubtOfBefore.test(own) || doubtOfBefore.test(next)
    return doubted && input.candidate.trigger.frame !== 'speech'
      ? [{ span: triggerSpan(input), value: 'unverified' }]
      : []
  },
}
