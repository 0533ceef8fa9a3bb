export { createTelemetry } from './createTelemetry.ts'
export { listenForOperators, toListenAddress } from './listenForOperators.ts'
