export { type GivenSentence, openWordTagger, type WordTagger } from './openWordTagger.ts'
