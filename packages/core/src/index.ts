export { read } from './read.ts'
export { readerVersion } from './readerVersion.ts'
export { reconcile } from './reconcile.ts'
export { writeJsonl } from './writers/jsonl/writeJsonl.ts'
