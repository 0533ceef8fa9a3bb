const heads = new Set(
  (
    'Ministry Department Institute Institution University College School Academy Council Committee Commission Commissariat Service Directorate Staff ' +
    'Party Co Corp Corp. Corporation Inc Inc. Ltd Ltd. Co. Company LLC PLC Group Holdings Holding Bank Federation Agency Union Association Organization ' +
    'Organisation Foundation Center Centre Office Bureau Authority Administration Court Tribunal Parliament Assembly Senate Congress Duma Rada Army ' +
    'Navy Forces Guard Guards Police Command News Times Post Journal Tribune Herald Gazette Telegraph Guardian Front Movement Brigades League Alliance ' +
    'Fund Society Club Network Initiative Coalition Board Chamber Embassy Consulate Mission Observatory Monitor Project Program Programme Secretariat ' +
    'Industries Airlines Airways Motors Systems Technologies Laboratories Trust Television TV Radio Press Media Museum Library Hospital Church ' +
    'Diocese Archdiocese Synod Broadcasting Publishing Entertainment Pictures Chronicle Magazine Bulletin Examiner Inquirer ' +
    'Trading Shipping Lines Logistics Shipyard Shipyards Petroleum Insurance Pharmaceuticals Electronics Aerospace Telecom Railways ' +
    'Community Commonwealth Cabinet Presidency Treasury Inspectorate Watch Consortium Enterprise Enterprises Partners Investments Confederation Cooperative Syndicate Cartel ' +
    'Militia Legion Taskforce Team United FC Records Studios Orchestra Band'
  ).split(' '),
)

/** Does a name that ends in this word name an organisation? */
export function isOrganisationHead(word: string): boolean {
  return heads.has(word)
}

const opening = new Set(
  (
    'Ministry Department Institute University College Council Committee Commission Service Directorate Bank Federation Union Association Organization Organisation ' +
    'Foundation Center Centre Office Bureau Authority Court Parliament Assembly Congress Party League Alliance Society Board Chamber Embassy Secretariat ' +
    'Academy School Museum Church Front Movement House Agency Staff Forces Army Fund Confederation Coalition Observatory Group Inspectorate Administration Mission'
  ).split(' '),
)

/** May "of" or "for" and more names follow this word in the name of an organisation? */
export function opensOrganisation(word: string): boolean {
  return opening.has(word)
}

const state = new Map<string, string>(
  Object.entries({
    military: 'military',
    army: 'army',
    navy: 'navy',
    'air force': 'air force',
    'armed forces': 'military',
    government: 'government',
    parliament: 'parliament',
    cabinet: 'government',
    administration: 'government',
    regime: 'government',
    presidency: 'presidency',
    intelligence: 'intelligence',
    'military intelligence': 'military intelligence',
    'intelligence service': 'intelligence',
    'intelligence agency': 'intelligence',
    'spy agency': 'intelligence',
    'security service': 'security service',
    'foreign ministry': 'foreign ministry',
    'defense ministry': 'defense ministry',
    'defence ministry': 'defense ministry',
    'interior ministry': 'interior ministry',
    'health ministry': 'health ministry',
    'finance ministry': 'finance ministry',
    'justice ministry': 'justice ministry',
    'energy ministry': 'energy ministry',
    'general staff': 'general staff',
    'coast guard': 'coast guard',
    'border guard': 'border guard',
    'national guard': 'national guard',
    police: 'police',
    'emergency service': 'emergency service',
    'emergency ministry': 'emergency service',
    'state media': 'state media',
    'state television': 'state media',
    'state tv': 'state media',
    'state news agency': 'state media',
    embassy: 'embassy',
    'defense department': 'defense ministry',
    'state department': 'foreign ministry',
    'central bank': 'central bank',
    'supreme court': 'supreme court',
    authorities: 'authorities',
    leadership: 'government',
    'joint chiefs of staff': 'joint chiefs',
    mission: 'mission',
    'special services': 'intelligence',
    'ground forces': 'army',
    'air defense': 'air defense',
    'air defence': 'air defense',
  }),
)

/** The organ of a state that these lower-case words name, in one spelling; null where they name none. */
export function stateOrgan(words: string): string | null {
  return state.get(words) ?? null
}
