import type { Country, Lexicon } from '@fogline/model'
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
import { type Territory, territories as usual } from './territories.ts'
import { toDispute } from './toPolicy.ts'
import { treaties } from './treaties.ts'
import { units } from './units.ts'
import { lexiconVersion } from './version.ts'

export interface LexiconOptions {
  /** Disputed territories and the states that they are given to, in place of Fogline's own list. */
  readonly territories?: readonly Territory[]
}

/** All word lists as one value. The gazetteer opens its file at the first look-up. */
export function loadLexicon({ territories = usual }: LexiconOptions = {}): Lexicon {
  return {
    version: lexiconVersion,
    countries: withDisputes(territories),
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

/** Kosovo and Taiwan have a code of their own, and are claimed by others. */
function withDisputes(territories: readonly Territory[]): readonly Country[] {
  const byCode = new Map(territories.flatMap((one) => one.codes.map((code) => [code, one] as const)))
  return countries.map((country) => {
    const territory = byCode.get(country.iso)
    return territory === undefined ? country : { ...country, disputed: toDispute(territory) }
  })
}
