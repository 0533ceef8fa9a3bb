type Environment = Readonly<Record<string, string | undefined>>

/** What the usual variables of OpenTelemetry say: on where an exporter or a collector is named and nothing switches it off. */
export interface TracesWanted {
  readonly on: boolean
  /** What was asked for and is not to be had. */
  readonly complaint: string | null
}

/** Reads the variables only: the library is loaded where they ask for it. */
export function tracesWanted(environment: Environment): TracesWanted {
  const given = (name: string) => (environment[name] ?? '').trim().toLowerCase()
  const exporter = given('OTEL_TRACES_EXPORTER')
  const collector = given('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT') || given('OTEL_EXPORTER_OTLP_ENDPOINT')
  if (given('OTEL_SDK_DISABLED') === 'true' || exporter === 'none') return { on: false, complaint: null }
  if (exporter === '' && collector === '') return { on: false, complaint: null }
  if (exporter !== '' && exporter !== 'otlp') {
    return {
      on: false,
      complaint: `OTEL_TRACES_EXPORTER is ${exporter}; known are otlp and none, so there are no traces`,
    }
  }
  const protocol = given('OTEL_EXPORTER_OTLP_TRACES_PROTOCOL') || given('OTEL_EXPORTER_OTLP_PROTOCOL')
  const complaint =
    protocol === '' || protocol.startsWith('http/')
      ? null
      : `OTEL_EXPORTER_OTLP_PROTOCOL is ${protocol}; traces go out as http/json`
  return { on: true, complaint }
}
