/** An object of structured data. */
export type Json = { readonly [key: string]: unknown }

/** The objects of a page's JSON-LD, also inside graphs, lists and what they are about, in the order of the page. Broken JSON holds none. */
export function jsonObjects(scripts: readonly string[]): readonly Json[] {
  return scripts.slice(0, 60).flatMap((script) => listObjects(parse(script), 0))
}

function parse(script: string): unknown {
  const json = unwrap(script.trim())
  if (json.length > 2_000_000 || nesting(json) > 64) return null
  // oxlint-disable-next-line no-control-regex -- raw line ends and tabs inside strings are the usual mistake
  const flat = json.replace(/[\u0000-\u001f]+/g, ' ').trim()
  return tryJson(flat) ?? tryJson(flat.replace(/;$/, '').replace(/,\s*(?=[}\]])/g, ''))
}

/** Takes off the comment or the section mark that hides the data from old browsers. */
function unwrap(script: string): string {
  return script
    .replace(/^(?:<!--|\/\*.{0,80}?\*\/|(?:\/\/\s{0,9})?<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/\s{0,9})?\]\]>)$/, '')
}

function tryJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function nesting(json: string): number {
  let [depth, most] = [0, 0]
  for (let at = 0; at < json.length; at++) {
    const sign = json[at]
    if (sign === '{' || sign === '[') most = Math.max(most, ++depth)
    else if (sign === '}' || sign === ']') depth--
  }
  return most
}

function listObjects(value: unknown, depth: number): readonly Json[] {
  if (depth > 6 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.slice(0, 2000).flatMap((item) => listObjects(item, depth + 1))
  const object = value as Json
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage']
  return [object, ...inner.flatMap((key) => listObjects(object[key], depth + 1))]
}
