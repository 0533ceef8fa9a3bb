import type { Rule } from '@fogline/model'
import { findCues } from './findCues.ts'
import type { Cue, CueInput } from './indicatorCues.ts'

const people = ['person'] as const
const things = ['thing'] as const

function cue(
  id: string,
  says: string,
  pattern: RegExp,
  value: Cue,
  examples: Rule<CueInput, Cue>['examples'],
): Rule<CueInput, Cue> {
  return { id: `figures/indicator-${id}`, says, examples, find: findCues(pattern, value) }
}

/** Words that say what was done to those or that which is counted; earlier rules win where words overlap. */
export const harmCues: readonly Rule<CueInput, Cue>[] = [
  cue(
    'casualties',
    'killed or wounded, casualties, losses: the dead and the wounded together.',
    /\b(?:killed|dead|slain)(?:,)? (?:or|and) (?:wounded|injured|hurt|missing)\b|\bkilled or (?:seriously )?\w+ed\b|\bharm(?:ed|ing)\b|\bcasualt(?:y|ies)\b|\bloss(?:es)?\b|\blos(?:t|ing)\b(?=[^.;]{0,40}\b(?:soldiers|troops|men|fighters|people|personnel|servicemen)\b)/gi,
    { indicator: 'casualties', kinds: people },
    [
      { text: '450 men killed or wounded', finds: [['killed or wounded', { indicator: 'casualties' }]] },
      { text: 'Casualties rose.', finds: [['Casualties']] },
      { text: 'It lost about 900 soldiers.', finds: [['lost']] },
      { text: 'They were casual.', finds: [] },
    ],
  ),
  cue(
    'killed',
    'killed, died, drowned, deaths, fatalities.',
    /\b(?:kill(?:s|ed|ing)?|d(?:ied|ying)|drown(?:ed|ing|s)?|perish(?:ed|ing)?|dead|death toll|deaths?|fatalit(?:y|ies)|slain|murder(?:ed|ing)|executed|massacred|lives|bodies|corpses)\b|\bclaimed(?= (?:the )?(?:at least )?[\w,]+ lives)/gi,
    { indicator: 'killed', kinds: people },
    [
      { text: 'It killed two.', finds: [['killed', { indicator: 'killed' }]] },
      { text: 'a death toll of 9', finds: [['death toll']] },
      { text: 'a skilled man', finds: [] },
    ],
  ),
  cue(
    'wounded',
    'wounded, injured, hurt.',
    /\b(?:wound(?:s|ed|ing)?|injur(?:e|es|ed|ing|y|ies)|hurt|maimed|hospitali[sz]ed)\b/gi,
    { indicator: 'wounded', kinds: people },
    [
      { text: 'injuring four', finds: [['injuring', { indicator: 'wounded' }]] },
      { text: 'He wound the clock.', finds: [['wound']] },
      { text: 'a hurtful word', finds: [] },
    ],
  ),
  cue(
    'missing',
    'missing, unaccounted for, trapped under rubble.',
    /\b(?:missing|unaccounted for|disappeared|(?:trapped|buried) (?:under|beneath)|(?:trapped|buried) in the (?:rubble|ruins|debris))\b/gi,
    { indicator: 'missing', kinds: people },
    [
      { text: 'nine are missing', finds: [['missing', { indicator: 'missing' }]] },
      { text: 'two trapped under the stones', finds: [['trapped under']] },
      { text: 'a miss', finds: [] },
    ],
  ),
  cue(
    'captured',
    'captured, taken prisoner, detained, arrested, kidnapped.',
    /\b(?:(?<!\b(?:evad|avoid|escap|resist)(?:e|es|ed|ing)?\s)captur(?:e|es|ed|ing)|t(?:aken|ook|aking)(?= (?:[\w,]+ ){1,4}(?:prisoner|captive|hostage))|taken (?:prisoner|captive|hostage)|took (?:prisoner|captive|hostage)|prisoners? of war|in captivity|h(?:eld|olds?|olding) (?:captive|hostage|prisoner)|surrender(?:ed|ing)?|la(?:id|ying) down (?:their )?(?:arms|weapons)|detain(?:ed|ing|s)?|detention|apprehend(?:ed|ing|s)?|(?:(?:taken|took|placed|held|kept|remains?) (?:[\w,]+ ){0,4}?)?(?:in|into) custody|rounded up|arrest(?:ed|ing|s)?|abduct(?:ed|ing)?|kidnapp(?:ed|ing))\b/gi,
    { indicator: 'captured', kinds: people },
    [
      { text: 'they captured 12 guards', finds: [['captured', { indicator: 'captured' }]] },
      { text: 'two men taken into custody', finds: [['taken into custody']] },
      { text: 'Nine guards evaded capture.', finds: [] },
      { text: 'a captain', finds: [] },
    ],
  ),
  cue(
    'displaced',
    'displaced, fled, evacuated.',
    /\b(?:displac(?:ed|ing|es|ement)|fle(?:d|e|es|eing)|evacuat(?:ed|ing|es|ion)|uproot(?:ed|ing)|homeless|refugees|returnees|left (?:the|their) (?:town|village|city|homes?|houses|area|country|region)|(?:taken|brought|moved|bused|led|relocated) to (?:safety|(?:\w+ )?(?:shelters?|camps?)))\b/gi,
    { indicator: 'displaced', kinds: people },
    [
      { text: '900 fled', finds: [['fled', { indicator: 'displaced' }]] },
      { text: 'the fleet', finds: [] },
    ],
  ),
  cue(
    'released',
    'released, freed, exchanged.',
    /\b(?:releas(?:e|ed|es|ing)|fre(?:ed|eing)|exchang(?:e|ed|ing)|swapp?(?:ed|ing)?|rescu(?:e|ed|ing))\b/gi,
    { indicator: 'released', kinds: people },
    [
      { text: 'the release of 13 miners', finds: [['release', { indicator: 'released' }]] },
      { text: 'a free port', finds: [] },
    ],
  ),
  cue(
    'intercepted',
    'shot down, downed, intercepted.',
    /\b(?:shot down|sh(?:oot|ooting|oots) down|brought down|down(?= (?:[\w,-]+ ){1,6}(?:drones?|missiles?|rockets?|jets?|aircraft|planes?|helicopters?)\b)|down(?:ed|ing|s)(?! (?:the|a) (?:road|street))|intercept(?:ed|ing|s|ion|ions)?|neutrali[sz](?:ed|ing)|stopp(?:ed|ing)(?= (?:[\w-]+ ){0,6}(?:drones?|missiles?|rockets?|shells?)\b))\b/gi,
    { indicator: 'intercepted', kinds: things },
    [
      { text: 'the downing of 30 kites', finds: [['downing', { indicator: 'intercepted' }]] },
      { text: 'Gunners down 31 of 34 drones', finds: [['down']] },
      { text: 'It went down.', finds: [] },
    ],
  ),
  cue('sunk', 'sank, sunk.', /\b(?:s[aiu]nk(?:s|ing)?)\b/gi, { indicator: 'sunk', kinds: things }, [
    { text: 'They sank two ferries.', finds: [['sank', { indicator: 'sunk' }]] },
    { text: 'a think tank', finds: [] },
  ]),
  cue(
    'destroyed',
    'destroyed, wiped out, lost.',
    /\b(?:destr(?:oy|oys|oyed|oying|uction)|wip(?:ed|ing) out|demolish(?:ed|ing)|eliminat(?:ed|ing|es)|knocked out|ruined|burn(?:ed|t)|torched|set ablaze|lost|losing)\b/gi,
    { indicator: 'destroyed', kinds: ['thing'] },
    [
      { text: 'the destruction of six carts', finds: [['destruction', { indicator: 'destroyed' }]] },
      { text: 'a destroyer', finds: [] },
    ],
  ),
  cue(
    'damaged',
    'damaged, hit, struck.',
    /\b(?:damag(?:e|es|ed|ing)|(?:was|were|been|being) hit by|hit(?:s|ting)?(?! by\b)|struck|str(?:ike|ikes|iking)(?= (?:at least |some |about )?\d))\b/gi,
    { indicator: 'damaged', kinds: ['thing'] },
    [
      { text: 'several damaged barns', finds: [['damaged', { indicator: 'damaged' }]] },
      { text: 'a dam', finds: [] },
    ],
  ),
  cue(
    'attacked',
    'attacked, targeted.',
    /\b(?:attack(?:ed|ing)|target(?:ed|ing))\b/gi,
    { indicator: 'attacked', kinds: ['thing'] },
    [
      { text: 'it attacked 80 boats', finds: [['attacked', { indicator: 'attacked' }]] },
      { text: 'tacked on', finds: [] },
    ],
  ),
]
