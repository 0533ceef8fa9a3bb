import type { PlaceRow } from '@fogline/model'

const names = new Intl.DisplayNames('en', { type: 'region' })

/** In whose land a disputed place is counted by the policy on territories, and who else claims it: the lines of the map do not say it. */
export function sayDispute(
  { territory, claimants }: NonNullable<PlaceRow['disputed']>,
  country: PlaceRow['country'],
): string {
  const given = country === null ? 'given to no state' : `counted as ${toName(country)}`
  const others = claimants.filter((code) => code !== country).map(toName)
  const claimed = others.length === 0 ? '' : `; ${country === null ? '' : 'also '}claimed by ${listed(others)}`
  return `${territory}, disputed: ${given}${claimed}`
}

/** Kosovo’s user-assigned code is not in every list of names. */
function toName(code: string): string {
  return code === 'XK' ? 'Kosovo' : (names.of(code) ?? code)
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
