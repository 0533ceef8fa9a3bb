import { matchesOf, type Rule } from '@fogline/model'
import { type StatusInput, triggerSpan } from '../status/statusInput.ts'

const idioms: readonly RegExp[] = [
  /\bin the event of (?:an? )?(?:\w+ )?@/iu,
  /\bin case of (?:an? )?(?:\w+ )?@/iu,
  /@(?:s|ing|ed)? (?:a|the|an?\w*) (?:\w+ )?(?:balance|chord|tone|pose|deal|bargain|note|nerve|snag|wall|record|high|low|milestone|headlines?|jackpot|match)\b/iu,
  /@ (?:headlines|rock bottom|the road|home|back at critics)\b/iu,
  /\b(?:heart|panic|asthma|personal|verbal|terror) @/iu,
  /\b(?:press|news|video) @/iu,
  /@(?<=\bdemonstrations?) (?:of|that)\b/iu,
  /@(?<=\b(?:launch\w*|hit\w*|strike|struck|attack\w*)) (?:a|the|an) (?:\w+ )?(?:website|app|product|campaign|bid|initiative|investigation|inquiry|probe|career|programme|program|book|platform|appeal|party|satellite)\b/iu,
  /\b(?:meet|meets|meeting|met) (?:the |its |their |all |these |those )?(?:\w+ )?(?:needs?|demands?|targets?|requirements?|challenges?|goals?|deadlines?|standards?|obligations?|expectations?|criteria|threats?)\b/iu,
  /\bmet with (?:\w+ )?(?:resistance|scepticism|skepticism|hesitance|hesitation|silence|anger|relief|criticism|applause|repercussions|disbelief)\b/iu,
  /@(?<=\bengaged) (?:in|with)\b/iu,
  /\b(?:measures?|sanctions?|tariffs?|taxes|curbs|cuts?|prices?|inflation|crisis|shortages?|drought|storms?|floods?|pandemic|blackouts?|strikes? by workers) (?:have |has |had |will |would |could |also )?@(?<=\b(?:hit|hits|hitting|struck|strike|strikes|target|targets|targeted))(?!\p{L})/iu,
  /\b(?:shell|holding) compan/iu,
  /\btak(?:e|es|en|ing)\b[^.]{0,30}\bfor @(?<=\bgranted)/iu,
  /\b(?:talking|striking|hitting) distance\b/iu,
  /\bfire(?:d|s)? (?:chief|brigade|department|from (?:his|her|their) (?:job|post))\b/iu,
]

/** Set phrases in which the word means something else. */
export const idiom: Rule<StatusInput, true> = {
  id: 'events/no-idiom',
  says: 'Set phrases: in the event of an attack, strike a balance, a heart attack, hit a record.',
  examples: [
    { text: 'The minister of Graustark suffered a heart attack.', finds: [['attack']] },
    { text: 'The tariffs hit two airports of Graustark.', finds: [['hit']] },
    { text: 'Graustark suffered an attack by Ruritania.', finds: [] },
  ],
  find: (input) => {
    const span = triggerSpan(input)
    const from = Math.max(input.scene.sentence.start, span.start - 40)
    const around = input.text.slice(from, Math.min(input.scene.sentence.end, span.end + 60))
    const isPhrase = input.candidate.trigger.lemma.includes(' ')
    return !isPhrase && compiled.some((pattern) => covers(pattern, around, span.start - from))
      ? [{ span, value: true }]
      : []
  },
}

/** The patterns with @ as a group of one word. */
const compiled: readonly RegExp[] = idioms.map(
  (pattern) => new RegExp(pattern.source.replaceAll('@', '(?<trigger>[\\p{L}-]+)'), 'dgiu'),
)

/** Does the pattern match with the trigger in its place, or, where it has none, across the trigger? */
function covers(pattern: RegExp, around: string, at: number): boolean {
  return matchesOf(around, pattern).some((match) => {
    const place = match.indices?.groups?.['trigger']
    return place === undefined ? match.index <= at && at < match.index + match[0].length : place[0] === at
  })
}
