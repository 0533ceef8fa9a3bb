export { createProgram } from './createProgram.ts'
export { exitCodeOf, exitCodes } from './exitCodes.ts'
