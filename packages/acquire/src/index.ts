export { acquire } from './acquire.ts'
export type { AcquireOptions } from './acquireOptions.ts'
