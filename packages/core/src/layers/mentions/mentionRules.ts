import type { Rule } from '@fogline/model'
import type { Draft } from './draft.ts'
import type { MentionInput } from './mentionInput.ts'
import { acronymName } from './rules/acronymName.ts'
import { blocName } from './rules/blocName.ts'
import { countryName } from './rules/countryName.ts'
import { describedOrganisation } from './rules/describedOrganisation.ts'
import { describedPerson } from './rules/describedPerson.ts'
import { equipmentByNoun } from './rules/equipmentByNoun.ts'
import { equipmentDesignation } from './rules/equipmentDesignation.ts'
import { equipmentName } from './rules/equipmentName.ts'
import { equipmentRead } from './rules/equipmentRead.ts'
import { groupOfPeople } from './rules/groupOfPeople.ts'
import { knownOrganisation } from './rules/knownOrganisation.ts'
import { leadersGovernment } from './rules/leadersGovernment.ts'
import { militaryUnit } from './rules/militaryUnit.ts'
import { organisationAgain } from './rules/organisationAgain.ts'
import { organisationName } from './rules/organisationName.ts'
import { organisationRead } from './rules/organisationRead.ts'
import { peopleOfNation } from './rules/peopleOfNation.ts'
import { personAgain } from './rules/personAgain.ts'
import { personName } from './rules/personName.ts'
import { placeName } from './rules/placeName.ts'
import { placeRead } from './rules/placeRead.ts'
import { stateOfText } from './rules/stateOfText.ts'
import { stateOrganName } from './rules/stateOrganName.ts'
import { treatyName } from './rules/treatyName.ts'
import { unitRead } from './rules/unitRead.ts'

/** The rules for names and descriptions; where finds overlap the earlier rule wins. */
export const mentionRules: readonly Rule<MentionInput, Draft>[] = [
  treatyName,
  equipmentName,
  equipmentDesignation,
  militaryUnit,
  unitRead,
  leadersGovernment,
  personName,
  organisationAgain,
  peopleOfNation,
  groupOfPeople,
  describedPerson,
  describedOrganisation,
  stateOrganName,
  organisationRead,
  knownOrganisation,
  organisationName,
  personAgain,
  equipmentByNoun,
  equipmentRead,
  blocName,
  placeRead,
  countryName,
  stateOfText,
  placeName,
  acronymName,
]
