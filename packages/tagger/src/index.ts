export { createTagger } from './createTagger.ts'
