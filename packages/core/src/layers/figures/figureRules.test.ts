import { testRules } from '../../testing/testRules.ts'
import { boundRules } from './boundRules.ts'
import { noFigureRules } from './noFigureRules.ts'
import { toNumberInput } from './numberInput.ts'
import { numberRules } from './numberRules.ts'

testRules('numberRules', numberRules, toNumberInput)
testRules('boundRules', boundRules, toNumberInput)
testRules('noFigureRules', noFigureRules, toNumberInput)
