import { inventStory, type Sketch } from './inventStory.ts'

const days = 365
const perStory = 8

/** So many articles in the order of their days over a year: stories begin every day and are told side by side. */
export function* inventArticles(count: number): Generator<Sketch> {
  const stories = Math.ceil(count / perStory)
  let [given, next] = [0, 0]
  let waiting: readonly Sketch[] = []
  for (let day = 0; given < count; day += 1) {
    const begun: Sketch[] = []
    for (; next < stories && (next * days) / stories < day + 1; next += 1) begun.push(...inventStory(next, day))
    const all = [...waiting, ...begun]
    waiting = all.filter((sketch) => sketch.day > day)
    for (const sketch of all) {
      if (sketch.day > day || given === count) continue
      given += 1
      yield sketch
    }
  }
}
