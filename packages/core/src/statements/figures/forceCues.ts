import type { Rule } from '@fogline/model'
import { findCues } from './findCues.ts'
import type { Cue, CueInput } from './indicatorCues.ts'

const things = ['thing', 'other', 'mass'] as const
const goods = ['thing', 'other', 'mass'] as const

function cue(
  id: string,
  says: string,
  pattern: RegExp,
  value: Cue,
  examples: Rule<CueInput, Cue>['examples'],
): Rule<CueInput, Cue> {
  return { id: `figures/indicator-${id}`, says, examples, find: findCues(pattern, value) }
}

/** Words that say what those or that which is counted do, or what becomes of them. */
export const forceCues: readonly Rule<CueInput, Cue>[] = [
  cue(
    'en-route',
    'on the way, heading for, about to join.',
    /\b(?:en route|on (?:their|its|the) way|head(?:ed|ing) (?:to|for|toward\w*)|expected to (?:join|arrive|enter|deploy|reach)|(?:could|may|might|will|would)(?: soon)? (?:join|arrive|enter|be sent|be deployed|deploy)|mov(?:ed|ing) toward\w*|prepar(?:ed|ing) to (?:join|enter|deploy))\b/gi,
    { indicator: 'en_route', kinds: ['person'] },
    [
      { text: '800 men could soon join the fight', finds: [['could soon join', { indicator: 'en_route' }]] },
      { text: 'a way of life', finds: [] },
    ],
  ),
  cue(
    'trained',
    'trained, in training.',
    /\b(?:train(?:ed|ing|s)?|undergoing (?:\w+ )?training|drill(?:ed|ing))\b/gi,
    { indicator: 'trained', kinds: ['person'] },
    [
      { text: '300 riders trained there', finds: [['trained', { indicator: 'trained' }]] },
      { text: 'a train-', finds: [['train']] },
      { text: 'the trainee', finds: [] },
    ],
  ),
  cue(
    'recruited',
    'recruited, mobilised, conscripted.',
    /\b(?:recruit(?:ed|ing|ment|s)?|enlist(?:ed|ing)?|mobili[sz](?:ed|ing|ation)|conscript(?:ed|ing|ion)|sign(?:s|ed|ing)? (?:\w+ ){0,2}contracts?|call(?:ed|ing) up|thrust into|lured)\b/gi,
    { indicator: 'recruited', kinds: ['person'] },
    [
      { text: 'they recruited 90 men', finds: [['recruited', { indicator: 'recruited' }]] },
      { text: 'a crew', finds: [] },
    ],
  ),
  cue(
    'deployed',
    'sent, deployed, stationed, present in a place.',
    /\b(?:deploy(?:s|ed|ing|ment|ments)?|station(?:ed|ing)|mass(?:ed|ing)|amass(?:ed|ing)|garrison(?:ed)?|situated|based|presence|trapped(?! (?:under|beneath|in the (?:rubble|ruins|debris)))|fight(?:ing)?(?= in)|strong)\b/gi,
    { indicator: 'deployed', kinds: ['person', 'thing'] },
    [
      { text: '900 men stationed there', finds: [['stationed', { indicator: 'deployed' }]] },
      { text: 'the employer', finds: [] },
    ],
  ),
  cue(
    'sent',
    'sent, dispatched: people who are sent somewhere are deployed there.',
    /\b(?:s(?:ent|end|ends|ending)|dispatch(?:ed|es|ing)?|(?:moved|transferred|flown|brought|redeployed|shifted)(?= (?:[\w,]+ ){0,6}(?:to|into)\b)|(?:involv(?:es|ed|ing)|compris(?:es|ed|ing))(?= (?:[\w,]+ ){0,6}(?:troops|soldiers|personnel|servicemen))|(?:force|contingent|garrison) (?:of|that|numbering)|put(?:s|ting)? (?:\w+ ){0,4}(?:force|contingent|garrison)|(?:size|strength) of (?:the|its|their) (?:force|army|contingent|garrison))\b/gi,
    { indicator: 'deployed', kinds: ['person'] },
    [
      { text: 'Ostrava sent 900 men', finds: [['sent', { indicator: 'deployed' }]] },
      { text: 'the sender', finds: [] },
    ],
  ),
  cue(
    'present',
    'are in Ostrava: those who are in a place are deployed there.',
    /\b(?:is|are|were|be|been|being|currently|already|now) (?:\w+ly )?(?:in|inside|within|on)(?= (?:(?:the )?[A-Z]|the (?:country|region|area|capital)))/g,
    { indicator: 'deployed', kinds: ['person', 'thing'] },
    [
      { text: '900 men could be in Ostrava', finds: [['be in', { indicator: 'deployed' }]] },
      { text: 'they are in danger', finds: [] },
    ],
  ),
  cue(
    'launched',
    'launched, fired.',
    /\b(?:launch(?:es|ed|ing)?|fir(?:ed|ing|es)|lobb(?:ed|ing)|us(?:ed|ing)(?= (?:[\w-]+ ){0,4}(?:missiles?|drones?|rockets?|shells?|bombs?|munitions?)\b)|dropp(?:ed|ing)|unleash(?:ed|ing)|involving|attack(?:ed)? with|barrage of|wave of|salvo of)\b/gi,
    { indicator: 'launched', kinds: ['thing'] },
    [
      { text: '64 kites launched overnight', finds: [['launched', { indicator: 'launched' }]] },
      { text: 'They used two rockets and a spade.', finds: [['used']] },
      { text: 'a good lunch', finds: [] },
    ],
  ),
  cue(
    'pledged',
    'pledged, promised, to be supplied.',
    /\b(?:pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|commit(?:s|ted|ting)|(?:will|would|to|plans? to|set to|gearing up to|preparing to|ready to) (?:supply|send|provide|deliver|give(?! up)|transfer|donate|arm|equip)|announc(?:e|es|ed|ing) (?:an? )?(?=[$€£\d])|earmark(?:ed|ing))\b/gi,
    { indicator: 'pledged', kinds: goods },
    [
      { text: 'it pledged 40 boats', finds: [['pledged', { indicator: 'pledged' }]] },
      { text: 'it will supply 40 boats', finds: [['will supply']] },
      { text: 'a fledgling', finds: [] },
    ],
  ),
  cue(
    'supplied',
    'supplied, delivered, handed over, sent.',
    /\b(?:(?<!without )suppl(?:y|ies|ied|ying)|(?:arm|equip)(?:s|p?ed|p?ing)(?= (?:[\w-]+ ){1,4}with\b)|deliver(?:s|ed|ing|y|ies)?|provid(?:e|es|ed|ing)|transfer(?:s|red|ring)?|donat(?:e|es|ed|ing)|hand(?:ed|ing) over|shipp(?:ed|ing(?! (?:compan|firm|line|lane|route|container|agent|industr|insur|group)))|shipments?|receiv(?:e|es|ed|ing)|s(?:ent|ending)|g(?:ave|iven|iving)|allocat(?:e|es|ed|ing)|export(?:ed|ing|s)?)\b/gi,
    { indicator: 'supplied', kinds: goods },
    [
      { text: 'it delivered 40 boats', finds: [['delivered', { indicator: 'supplied' }]] },
      { text: 'It armed its allies with 40 guns.', finds: [['armed']] },
      { text: 'the surplus of two shipping companies without supplies', finds: [] },
    ],
  ),
  cue(
    'settlements-captured',
    'took villages, seized towns: places that changed hands.',
    /\b(?:captur(?:e|es|ed|ing)|seiz(?:e|es|ed|ing|ure)|liberat(?:ed|ing)|retak(?:e|en|ing)|retook|recaptur(?:ed|ing)|(?:taken?|taking|took|gained) control|t(?:akes?|ook|aken|aking)(?= (?:\w+ ){0,3}(?:villages?|towns?|settlements?|hamlets?|positions)\b)|control|occup(?:y|ied|ies|ying)|overr[au]n|advanc(?:ed|ing))\b/gi,
    { indicator: 'captured', kinds: things },
    [
      { text: 'the capture of five hamlets', finds: [['capture', { indicator: 'captured' }]] },
      { text: 'Troops take three villages.', finds: [['take']] },
      { text: 'a caption that takes three lines', finds: [] },
    ],
  ),
  cue(
    'repelled',
    'repelled, beaten back.',
    /\b(?:repel(?:s|led|ling)?|repuls(?:ed|ing)|beat(?:en)? back|fended off|thwart(?:ed|ing)|foil(?:ed|ing))\b/gi,
    { indicator: 'repelled', kinds: ['thing'] },
    [
      { text: 'they repelled 52 raids', finds: [['repelled', { indicator: 'repelled' }]] },
      { text: 'a repeal', finds: [] },
    ],
  ),
  cue(
    'produced',
    'made, produced, bought.',
    /\b(?:produc(?:e|es|ed|ing|tion)|manufactur(?:e|ed|es|ing)|purchas(?:e|ed|es|ing)|b(?:ought|uys?|uying)|order(?:ed|ing))\b/gi,
    { indicator: 'produced', kinds: things },
    [
      { text: 'it produced 40 boats', finds: [['produced', { indicator: 'produced' }]] },
      { text: 'a product', finds: [] },
    ],
  ),
  cue(
    'attended',
    'gathered, protested, attended.',
    /\b(?:gather(?:ed|ing)|protest(?:ed|ing)?|demonstrat(?:ed|ing)|chant(?:ed|ing)|rall(?:ied|ying)|march(?:ed|ing)|attend(?:ed|ing|s)?|convened|took part|participat(?:ed|ing))\b/gi,
    { indicator: 'attended', kinds: ['person'] },
    [
      { text: '40 envoys gathered', finds: [['gathered', { indicator: 'attended' }]] },
      { text: 'a tender', finds: [] },
    ],
  ),
]
