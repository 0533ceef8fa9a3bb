import type { Organisation } from '@fogline/model'

const kindsByWord: Readonly<Record<string, readonly Organisation['kind'][]>> = {
  group: ['armed-group', 'ngo', 'igo'],
  movement: ['armed-group', 'party'],
  militia: ['armed-group'],
  rebels: ['armed-group'],
  company: ['company'],
  firm: ['company'],
  ministry: ['ministry'],
  department: ['ministry'],
  agency: ['intelligence', 'media', 'igo', 'body'],
  council: ['igo', 'body', 'ngo'],
  organisation: ['igo', 'ngo', 'body'],
  organization: ['igo', 'ngo', 'body'],
  alliance: ['igo'],
  bloc: ['igo'],
  party: ['party'],
  institute: ['research'],
  newspaper: ['media'],
  paper: ['media'],
  outlet: ['media'],
  broadcaster: ['media'],
  network: ['media'],
  watchdog: ['ngo', 'igo'],
  charity: ['ngo'],
  court: ['igo', 'body'],
  mission: ['igo', 'body'],
  service: ['intelligence', 'media'],
  embassy: ['body'],
  committee: ['ngo', 'igo', 'body'],
  commission: ['igo', 'body'],
  union: ['igo'],
  federation: ['ngo', 'body'],
  university: ['research'],
  bank: ['company', 'body'],
}
const kinds = new Map(Object.entries(kindsByWord))

/** A noun by which an organisation is meant again. */
export function isDescribedKind(word: string): boolean {
  return kinds.has(word)
}

/** May an organisation of this kind be called so? */
export function isCalled(word: string, kind: Organisation['kind'] | null): boolean {
  return kind !== null && (kinds.get(word)?.includes(kind) ?? false)
}

/** "Kalm Liberation Front": the kind that the last word of a name tells, where the lexicon has it not. */
export function kindByHead(name: string): Organisation['kind'] | null {
  return /(?:^| )(?:Front|Movement|Brigades|Militia|Legion|Resistance)$/u.test(name) ? 'armed-group' : null
}
