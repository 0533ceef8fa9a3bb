/** Function words of English: they say nothing of what a sentence is about. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about above after again against all also although am amid among an and any are around as at be because been before being below between both but by can ' +
    'could despite did do does doing down during each either even ever few for from further had has have having he her here hers him his how however i if in into is it ' +
    'its itself just may me might more most must my near neither no nor not now of off on once one only onto or other our out over own said same say says she should ' +
    'since so some such than that the their them then there these they this those though through thus to too toward towards under until up upon us very was we were ' +
    'what when where whether which while who whom whose why will with within without would yet you your s t re ve ll d m'
  ).split(' '),
)
