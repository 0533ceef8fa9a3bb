export { loadLexicon } from './loadLexicon.ts'
export { type Territory, territories } from './territories.ts'
export { toTerritories } from './toTerritories.ts'
