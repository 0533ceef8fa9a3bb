export { type OpenTagger, openTagger, type TaggerOptions } from './openTagger.ts'
