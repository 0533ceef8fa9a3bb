/**
 * States that fight, arm or refuse as one, by the words for them: an alliance and what its states are called together are one
 * side of a war. West Africa and the West Bank are no part of the West.
 */
const blocs: readonly (readonly [bloc: string, words: RegExp])[] = [
  [
    'west',
    /\b(?:NATO|North Atlantic|[Tt]ransatlantic|Euro-Atlantic|West(?:ern)?(?!\s(?:Africa|Asia|Australia|Balkan|Bank|Cape|Darfur|Indies|Jerusalem|Kordofan|Papua|Sahara|Virginia)))\b/u,
  ],
  ['gulf', /\b(?:Gulf Cooperation Council|GCC|Gulf (?:[Ss]tates|Arab|monarchies))\b/u],
  ['saudi-led coalition', /\b(?:Saudi-led|Arab [Cc]oalition)\b/u],
  ['west africa', /\b(?:ECOWAS|Economic Community of West African States)\b/u],
  ['african union', /\b(?:African Union|AMISOM|ATMIS)\b/u],
  ['collective security treaty', /\b(?:CSTO|Collective Security Treaty)\b/u],
]

/** The side that a name belongs to together with others; null where it stands for itself. */
export function blocOf(name: string): string | null {
  return blocs.find(([, words]) => words.test(name))?.[0] ?? null
}
