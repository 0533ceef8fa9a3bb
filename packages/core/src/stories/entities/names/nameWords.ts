const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words in front of a person's name, or behind it, that say what they are rather than who. */
export const titles = toSet(
  'the mr mrs ms miss mx dr prof professor president vice prime minister chancellor premier chairman chairwoman general gen lt lieutenant ' +
    'col colonel maj major capt captain sgt sergeant brig brigadier cpl corporal adm admiral marshal commander governor gov mayor senator sen ' +
    'rep representative congressman congresswoman deputy secretary ambassador judge justice sir lord lady dame baroness king queen prince ' +
    'princess emir sheikh shaikh sheik shaykh mullah mulla maulvi ayatollah imam pope archbishop bishop cardinal rabbi father haji hajji ' +
    'spokesman spokeswoman esq phd md former acting herr frau monsieur madame senor senora don hon rt',
)

/** Small words inside people's names that writers keep or drop. */
export const particles = toSet(
  'al el ul ad ar as ash an at az bin ibn ben bint abu von van der den de del della di da dos du la le ter zu y e',
)

/** Words that say whose child someone is: the name behind them is the father's. */
export const sonOf = toSet('bin ibn bint')

/** Small words that writers of English drop from names of organisations. */
export const emptyWords = toSet('the of and for in at on to &')

/** Words that so many organisations share that they tell few of them apart. */
export const commonWords = toSet(
  'group groupe gruppe gruppa holding holdings company co corporation corp international global national bank ministry department agency ' +
    'committee council commission association union federation foundation institute centre center office organisation organization ' +
    'services service systems solutions industries industry enterprises partners capital fund trust university state government ' +
    'de la le les du des der die das und et y e del da do dos i',
)

/** Endings of a father's name in the East Slavic manner. */
export const patronymic = /(?:[oe]vi[ct]h|[oe]v[iy]c|evich|ovych|yovych|ovna|evna|ivna|yivna|ovich|inichna|ilyich)$/

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'

/** What number a word names. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...ones.split(' ').map((word, at) => [word, at] as const),
  ...ordinals.split(' ').map((word, at) => [word, at] as const),
  ...tens.split(' ').map((word, at) => [word, 10 * (at + 2)] as const),
  ...tens.split(' ').map((word, at) => [word.replace(/y$/, 'ieth'), 10 * (at + 2)] as const),
])
