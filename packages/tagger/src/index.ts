export { createTagger } from './createTagger.ts'
export { type OpenTagger, openTagger, type TaggerOptions } from './openTagger.ts'
