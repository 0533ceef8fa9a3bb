import type { Telemetry } from '../telemetry/telemetry.ts'

/** Tells nobody anything. */
export const quietTelemetry: Telemetry = {
  stage: (_stage, _fields, work) => work(),
  count: () => undefined,
  log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  send: () => null,
  receive: (_task, work) => work(),
  database: () => undefined,
  watch: () => undefined,
  metrics: async () => '',
  close: async () => undefined,
}
