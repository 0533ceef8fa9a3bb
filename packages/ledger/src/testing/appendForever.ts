import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { openLedger } from '../openLedger.ts'
import { makeReading } from './makeReading.ts'

const [folder = '', run = ''] = process.argv.slice(2)

function say(value: unknown): void {
  writeSync(1, `${JSON.stringify(value)}\n`)
}

function makeNext(number: number): ReturnType<typeof makeReading> {
  const texts = ['one', 'two', 'three'].map((word) => `${run} ${number} ${word}\n\n${'The quay was full. '.repeat(20)}`)
  return makeReading({ location: `${run}/${number}.txt`, texts })
}

await once(process.stdin, 'data')
const ledger = await openLedger(folder)
const { checks } = await ledger.health()
const articles = await ledger.articleReadings()
say({
  pages: (await ledger.pages()).map(({ id }) => id),
  broken: checks.filter(({ ok }) => !ok),
  partial: articles.filter(({ statements }) => statements.length !== 1).length,
  articles: articles.length,
})
for (let number = 0; run !== 'last'; number += 1) {
  const reading = makeNext(number)
  await ledger.append(reading)
  say({ appended: reading.page.id })
}
await ledger.close()
process.exit(0)
