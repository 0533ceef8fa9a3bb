import type { Lexicon } from '@fogline/model'
import { countables } from './countables.ts'
import { countries } from './countries.ts'
import { equipment } from './equipment.ts'
import { eventTriggers } from './eventTriggers.ts'
import { givenNames } from './givenNames.ts'
import { leaders } from './leaders.ts'
import { offices } from './offices.ts'
import { openGazetteer } from './openGazetteer.ts'
import { organisations } from './organisations.ts'
import { publishers } from './publishers.ts'
import { reportingNouns } from './reportingNouns.ts'
import { reportingVerbs } from './reportingVerbs.ts'
import type { Territory } from './territories.ts'
import { treaties } from './treaties.ts'
import { units } from './units.ts'
import { lexiconVersion } from './version.ts'

export interface LexiconOptions {
  /** Disputed territories and the states that they are given to, in place of Fogline's own list. */
  readonly territories?: readonly Territory[]
}

/** All word lists as one value. The gazetteer opens its file at the first look-up. */
export function loadLexicon({ territories }: LexiconOptions = {}): Lexicon {
  return {
    version: lexiconVersion,
    countries,
    gazetteer: openGazetteer(territories),
    organisations,
    equipment,
    treaties,
    offices,
    givenNames,
    leaders,
    units,
    countables,
    reportingVerbs,
    reportingNouns,
    eventTriggers,
    publishers,
  }
}
