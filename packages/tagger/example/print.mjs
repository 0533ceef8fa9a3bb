// Prints the tokens, the tree and the names of a text: node example/print.mjs "The mayor of Ardel Quay left."
import { openTagger } from '@fogline/tagger'

const text =
  process.argv[2] ??
  'The mayor of Ardel Quay, Ilva Torrin, said on Tuesday that the 14th Brigade had not shelled Karsk. It may leave.'
const tagger = await openTagger({ workers: 0 })

for (const sentence of await tagger.tag(text, [{ start: 0, end: text.length }])) {
  console.log(`\n${text.slice(sentence.start, sentence.end)}\n`)
  sentence.tokens.forEach(({ text: word, lemma, upos, head, relation, told }, at) => {
    const above = head === null ? '' : `→ ${sentence.tokens[head]?.text}`
    const note = told === null ? '' : `told as ${told.as} (${told.probability})`
    const columns = [String(at).padStart(3), word.padEnd(14), lemma.padEnd(14), upos.padEnd(6), relation.padEnd(11)]
    console.log(`${columns.join(' ')} ${above.padEnd(14)} ${note}`.trimEnd())
  })
  for (const { start, end, type, probability, isSeat } of sentence.names) {
    const seat = isSeat ? ', a country or capital' : ''
    console.log(`    ${text.slice(start, end)}: ${type} (${probability}${seat})`)
  }
}
await tagger.close()
