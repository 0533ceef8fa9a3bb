export { inspectNats, type NatsFacts } from './servers/inspectNats.ts'
export { inspectPostgres, type PostgresFacts } from './servers/inspectPostgres.ts'
