/** What an attitude is about: a clause that somebody knows, a deed that somebody wants, a thing that somebody backs. */
export type AttitudeObject = 'clause' | 'deed' | 'thing'

const clause = words(`
  know feel realize realise understand remember forget dream imagine decide determine figure wish prefer hear sense
  trust swear wonder ask rule demonstrate prove illustrate notice doubt hope fear think believe expect consider
  suppose regret pretend vote resolve pray care
`)
const deed = words(`
  want plan intend hope seek aim wish prefer expect decide refuse choose long plot hesitate aspire
  fear hate resolve contemplate vote decline
`)
const thing = words(`
  want support oppose favor favour question defend endorse embrace discuss understand doubt fear hate
  dislike admire respect reference liken seek mean intend regret distrust mistrust resent appreciate envy champion
  disavow deplore lament contemplate propose describe detail tout praise ponder predict mention identify explain
  back despise blame cite echo ridicule invoke prefer belittle disparage reprimand vilify malign chronicle illustrate demand sponsor view pitch promote loathe detest applaud reveal
`)
const prepositions: ReadonlyMap<string, string> = new Map([
  ['agree', 'with on to'],
  ['disagree', 'with on over'],
  ['speak', 'of about'],
  ['talk', 'about of'],
  ['think', 'of about'],
  ['believe', 'in'],
  ['worry', 'about over'],
  ['joke', 'about'],
  ['care', 'about'],
  ['argue', 'for against about over'],
  ['ask', 'about for'],
  ['apologize', 'for'],
  ['apologise', 'for'],
  ['hope', 'for'],
  ['tweet', 'about'],
  ['write', 'about of'],
  ['boast', 'about of'],
  ['brag', 'about of'],
  ['object', 'to'],
  ['complain', 'about of'],
  ['wonder', 'about at'],
  ['learn', 'about of'],
  ['hear', 'about of'],
  ['opt', 'for'],
  ['insist', 'on'],
  ['comment', 'on'],
  ['refer', 'to'],
  ['allude', 'to'],
  ['approve', 'of'],
  ['disapprove', 'of'],
  ['dream', 'of about'],
])

const byObject: Readonly<Record<AttitudeObject, ReadonlySet<string>>> = { clause, deed, thing }

/** Whether the verb tells an attitude towards such an object. Written for this project. */
export function isAttitude(lemma: string, object: AttitudeObject): boolean {
  return byObject[object].has(lemma)
}

/** Whether the verb tells an attitude towards what the preposition brings: "disagree with", "speak of". */
export function isAttitudeBy(lemma: string, preposition: string): boolean {
  return prepositions.get(lemma)?.split(' ').includes(preposition) ?? false
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
