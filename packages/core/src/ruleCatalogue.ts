import type { RuleExample } from '@fogline/model'
import { creditRules } from './article/credits/creditRules.ts'
import { lineRules } from './article/html/main/lineRules.ts'
import { nameRules } from './article/html/main/nameRules.ts'
import { furnitureRules } from './article/text/furniture/furnitureRules.ts'
import { noteRules } from './changes/noteRules.ts'
import { attributionRules } from './layers/attributions/rules/rules.ts'
import { dateRules } from './layers/eventDates/dateRules.ts'
import { exclusionRules } from './layers/eventMentions/exclusions/exclusionRules.ts'
import { frameRules } from './layers/eventMentions/frames/frameRules.ts'
import { impliedRules } from './layers/eventMentions/implied/impliedRules.ts'
import { statusRules } from './layers/eventMentions/status/statusRules.ts'
import { boundRules } from './layers/figures/boundRules.ts'
import { noFigureRules } from './layers/figures/noFigureRules.ts'
import { numberRules } from './layers/figures/numberRules.ts'
import { rangeRules } from './layers/figures/rangeRules.ts'
import { vagueRules } from './layers/figures/vagueRules.ts'
import { mentionRules } from './layers/mentions/mentionRules.ts'
import { placeRules } from './layers/places/rules.ts'
import { quotationRules } from './layers/quotations/rules.ts'
import { timeRules } from './layers/times/rules.ts'
import { holderRules } from './statements/figures/findNamedHolder.ts'
import { indicatorCues } from './statements/figures/indicatorCues.ts'
import { stageRules } from './statements/transfers/stageRules.ts'

/** A rule as its readers see it. */
export interface CataloguedRule {
  readonly id: string
  readonly says: string
  readonly examples: readonly RuleExample[]
}

/** All rules by what they find, in the order in which they are preferred: the source of docs/rules.md. */
export const ruleCatalogue: readonly { readonly finds: string; readonly rules: readonly CataloguedRule[] }[] = [
  { finds: 'Lines of a page that are no article', rules: furnitureRules },
  { finds: 'Lines of an HTML page that are no article', rules: lineRules },
  { finds: 'Elements of an HTML page that their names tell apart', rules: nameRules },
  { finds: 'Marks of origin', rules: creditRules },
  { finds: 'Notes of a correction or an update', rules: noteRules },
  { finds: 'Names', rules: mentionRules },
  { finds: 'Places', rules: placeRules },
  { finds: 'Times', rules: timeRules },
  { finds: 'Quotations', rules: quotationRules },
  { finds: 'Who says what', rules: attributionRules },
  { finds: 'Numbers that are no figures', rules: noFigureRules },
  { finds: 'Numbers', rules: numberRules },
  { finds: 'Ranges', rules: rangeRules },
  { finds: 'Vague numbers', rules: vagueRules },
  { finds: 'Bounds', rules: boundRules },
  { finds: 'What a figure measures', rules: indicatorCues },
  { finds: 'Who gives a figure', rules: holderRules },
  { finds: 'Events', rules: frameRules },
  { finds: 'Words that name no event', rules: exclusionRules },
  { finds: 'Status of events', rules: statusRules },
  { finds: 'Dates of events', rules: dateRules },
  { finds: 'Countries that an event implies', rules: impliedRules },
  { finds: 'Stages of transfers', rules: stageRules },
]
