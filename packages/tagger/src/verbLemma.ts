/** The base form of a past or third-person form that was not read as a verb. */
const pastForms: Readonly<Record<string, string>> = {
  shot: 'shoot',
  struck: 'strike',
  fought: 'fight',
  fell: 'fall',
  fled: 'flee',
  held: 'hold',
  led: 'lead',
  lost: 'lose',
  met: 'meet',
  sent: 'send',
  stood: 'stand',
  took: 'take',
  won: 'win',
  began: 'begin',
  became: 'become',
  blew: 'blow',
  broke: 'break',
  brought: 'bring',
  built: 'build',
  bought: 'buy',
  caught: 'catch',
  chose: 'choose',
  came: 'come',
  drew: 'draw',
  drove: 'drive',
  felt: 'feel',
  found: 'find',
  flew: 'fly',
  gave: 'give',
  went: 'go',
  grew: 'grow',
  heard: 'hear',
  kept: 'keep',
  knew: 'know',
  laid: 'lay',
  left: 'leave',
  made: 'make',
  meant: 'mean',
  paid: 'pay',
  ran: 'run',
  rose: 'rise',
  saw: 'see',
  sold: 'sell',
  sank: 'sink',
  spoke: 'speak',
  spent: 'spend',
  thought: 'think',
  threw: 'throw',
  wrote: 'write',
}
const pastLemmas = new Map(Object.entries(pastForms))

export function verbLemma(lower: string): string {
  const known = pastLemmas.get(lower)
  if (known !== undefined) return known
  if (lower.endsWith('ied')) return `${lower.slice(0, -3)}y`
  const stem = lower.replace(/(?:ed|s)$/u, '')
  if (/([bdgklmnprt])\1$/u.test(stem) && !stem.endsWith('ll')) return stem.slice(0, -1)
  return lower.endsWith('ed') &&
    /(?:[aeiou][bcdgkmnrstvz]|[crs]t?[cgsv]|[nlr][cgsv])$/u.test(stem) &&
    !/(?:er|en|on|it|et|or)$/u.test(stem)
    ? `${stem}e`
    : stem
}
