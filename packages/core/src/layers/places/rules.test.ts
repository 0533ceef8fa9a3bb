import { testRules } from '../../testing/testRules.ts'
import { placeRules } from './rules.ts'
import { toTestInput } from './testing/testPlaces.ts'

testRules('places', placeRules, toTestInput)
