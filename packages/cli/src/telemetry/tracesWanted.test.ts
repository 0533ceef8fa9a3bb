import { expect, test } from 'vitest'
import { tracesWanted } from './tracesWanted.ts'

test.each<[string, Readonly<Record<string, string>>, boolean, RegExp | null]>([
  ['nothing is set: off', {}, false, null],
  ['a service name alone switches nothing on', { OTEL_SERVICE_NAME: 'desk' }, false, null],
  ['a collector is named: on', { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' }, true, null],
  [
    'a collector of traces is named: on',
    { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://127.0.0.1:4318/v1/traces' },
    true,
    null,
  ],
  ['the exporter is named: on, at the usual address', { OTEL_TRACES_EXPORTER: 'otlp' }, true, null],
  [
    'no exporter: off',
    { OTEL_TRACES_EXPORTER: 'none', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' },
    false,
    null,
  ],
  ['disabled: off', { OTEL_SDK_DISABLED: 'true', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' }, false, null],
  ['an exporter that is not here is said', { OTEL_TRACES_EXPORTER: 'zipkin' }, false, /zipkin/],
  [
    'a protocol that is not here is said',
    { OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
    true,
    /grpc/,
  ],
])('%s', (_, environment, on, complaint) => {
  const wanted = tracesWanted(environment)
  expect(wanted.on).toBe(on)
  if (complaint === null) expect(wanted.complaint).toBeNull()
  else expect(wanted.complaint).toMatch(complaint)
})
