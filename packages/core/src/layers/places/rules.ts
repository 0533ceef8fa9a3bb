import type { Rule } from '@fogline/model'
import type { Candidate } from './candidate.ts'
import type { PlaceInput } from './placeInput.ts'
import { countryPlace } from './rules/countryPlace.ts'
import { gazetteerName } from './rules/gazetteerName.ts'
import { listedPlace } from './rules/listedPlace.ts'
import { mentionedPlace } from './rules/mentionedPlace.ts'
import { readPlace } from './rules/readPlace.ts'

/** Where names of places are found; a longer name of the gazetteer comes before the part of it that a mention has. */
export const placeRules: readonly Rule<PlaceInput, Candidate>[] = [
  gazetteerName,
  countryPlace,
  mentionedPlace,
  listedPlace,
  readPlace,
]
