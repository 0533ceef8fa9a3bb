import { parse } from 'yaml'

/** The head of a Markdown file between two lines of dashes, read as YAML, and the rest; no fields where there is no such head. */
export function splitFrontMatter(text: string): {
  readonly fields: Readonly<Record<string, unknown>>
  readonly body: string
} {
  const whole = text.replace(/^\uFEFF/, '')
  const head = /^---[ \t]*\r?\n([\s\S]{0,100000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(whole)
  const fields = head === null ? null : parseFields(head[1] ?? '')
  return fields === null ? { fields: {}, body: whole } : { fields, body: whole.slice(head?.[0].length ?? 0) }
}

/** Dates stay the words they are: the core schema of YAML knows none. */
function parseFields(yaml: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = parse(yaml, { schema: 'core', maxAliasCount: 20, logLevel: 'error' })
    return isRecord(value) ? value : null
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
