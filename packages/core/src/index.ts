export { read } from './read.ts'
export { readerVersion } from './readerVersion.ts'
