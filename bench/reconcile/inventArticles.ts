import { inventStory, type Sketch } from './inventStory.ts'

/** As many whatever the count, so that a longer corpus differs from a shorter one by its length alone. */
const perDay = 30
const perStory = 8

/** So many articles in the order of their days, thirty a day: stories begin every day and are told side by side. */
export function* inventArticles(count: number): Generator<Sketch> {
  const stories = Math.ceil(count / perStory)
  const perStoryDays = perStory / perDay
  let [given, next] = [0, 0]
  let waiting: readonly Sketch[] = []
  for (let day = 0; given < count; day += 1) {
    const begun: Sketch[] = []
    for (; next < stories && next * perStoryDays < day + 1; next += 1) begun.push(...inventStory(next, day))
    const all = [...waiting, ...begun]
    waiting = all.filter((sketch) => sketch.day > day)
    for (const sketch of all) {
      if (sketch.day > day || given === count) continue
      given += 1
      yield sketch
    }
  }
}
