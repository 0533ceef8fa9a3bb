/** What one thing cannot be at a time, by the words for each: of weapons, causes, deeds, those who are hit, and places. */
export const exclusiveKinds: readonly (readonly RegExp[])[] = [
  [
    /\b(?:intercontinental|ICBMs?)\b/i,
    /\b(?:intermediate|medium)[- ]range\b|\bI?RBMs?\b/i,
    /\b(?:short|close)[- ]range\b|\btactical\b/i,
  ],
  [/\bcruise missiles?\b/i, /\bballistic missiles?\b/i, /\b(?:glide|guided) bombs?\b/i],
  [/\bconventional (?:warhead|weapon|explosive)s?\b/i, /\b(?:nuclear|chemical) (?:warhead|weapon|agent)s?\b/i],
  [/\b(?:accident(?:al)?|malfunction|negligence)\b/i, /\b(?:sabotage|arson|deliberate(?:ly)?)\b/i],
  [/\bgas (?:leak|explosion|blast)\b/i, /\b(?:bomb|explosive device|mine)\b/i],
  [/\b(?:suicide|took (?:his|her|their) own li(?:fe|ves))\b/i, /\b(?:murder(?:ed)?|homicide|assassinat(?:ed|ion))\b/i],
  [/\b(?:friendly fire|own (?:forces|troops|side))\b/i, /\benemy (?:fire|forces|shelling)\b/i],
  [/\b(?:defected|deserted|surrendered)\b/i, /\b(?:kidnapped|abducted|captured)\b/i],
  [/\b(?:left|leave|fled|evacuated) voluntarily\b/i, /\b(?:forcibly (?:removed|transferred)|deported|expelled)\b/i],
  [
    /\bcivilian (?:ship|vessel|plane|aircraft|convoy|target|building)s?\b/i,
    /\bmilitary (?:ship|vessel|plane|aircraft|convoy|target|building)s?\b/i,
  ],
  [/\binternational (?:waters|airspace)\b/i, /\b(?:territorial waters|(?:its|their|our) (?:own )?airspace)\b/i],
]
