export { loadLexicon } from './loadLexicon.ts'
