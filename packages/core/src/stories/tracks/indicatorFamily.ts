/** Indicators that measure the same presence of people in different words. Killed, wounded and casualties are never joined. */
const presence = new Set([
  'deployed',
  'en_route',
  'sent',
  'present',
  'stationed',
  'trained',
  'supplied',
  'delivered',
  'mobilised',
])

/** Indicators of one occurrence: comparable only where the place or the story is the same. */
const perOccurrence = new Set([
  'killed',
  'wounded',
  'casualties',
  'missing',
  'captured',
  'displaced',
  'launched',
  'intercepted',
  'destroyed',
  'damaged',
  'sunk',
  'arrested',
  'evacuated',
  'settlements_captured',
])

/** The name under which an indicator is tracked: for people, being sent to a place and being in it are one presence. */
export function indicatorFamily(indicator: string | null, unit: string | null): string | null {
  if (indicator !== null && unit === 'person' && presence.has(indicator)) return 'deployed'
  return indicator
}

/** Is the indicator about one occurrence, so that only figures of the same occurrence compare? */
export function isPerOccurrence(indicator: string | null): boolean {
  return indicator !== null && perOccurrence.has(indicator)
}
