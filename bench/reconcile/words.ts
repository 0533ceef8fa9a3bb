import { toRandom } from '../toRandom.ts'

const heads = 'bar dor fen gal hor kel lan mir nor pel ros sar tal ver wes zan bri cor dun fal'.split(' ')
const middles = 'a e i o u ai ei or an el ist und'.split(' ')
const tails = 'van dek rin mos tak lish gor ven burn stad wick lor mund pol nik bek'.split(' ')

const common = (
  'after against again air all also among another area around away back bank before began behind believe below between big board ' +
  'body book both bring building business call came care case center central change child city clear close come common company ' +
  'control could country course court cut day decision deep department do door down early east economic effect end enough even ' +
  'evening every evidence face fact family far feel field final find fire first floor follow food force form found friend front ' +
  'full future game general give good government great ground group grow half hand hard head health hear heart help high hold ' +
  'home hope hospital hour house however human idea important increase industry information interest issue job keep kind know ' +
  'land language large last late law lead learn leave left less letter level life light line list live local long look lose ' +
  'main make many market matter mean measure meet member mind minute moment money month more morning most move much music name ' +
  'national near need never new next night north note nothing number offer office often old only open order other out own page ' +
  'paper part party past pay people period person place plan play point policy political poor position possible power present'
).split(' ')

/** Draws from lists, the same for the same seed. */
export interface Draw {
  readonly below: (limit: number) => number
  readonly of: <Item>(items: readonly Item[]) => Item
  /** So many words that English has often, at random: they tell no story. */
  readonly words: (count: number) => string
}

/** A source of choices that is the same in every run. */
export function toDraw(seed: number): Draw {
  const random = toRandom(seed * 2_654_435_761)
  const below = (limit: number): number => Math.floor(random() * limit)
  const of = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('nothing to draw from')
    return item
  }
  return { below, of, words: (count) => Array.from({ length: count }, () => of(common)).join(' ') }
}

/** An invented name for a number: 3,840 of two parts and more, none of them a word. */
export function toName(number: number): string {
  const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? ''
  const syllables = heads.length * middles.length * tails.length
  const rest = number % syllables
  const name =
    pick(heads, rest) +
    pick(middles, Math.floor(rest / heads.length)) +
    pick(tails, Math.floor(rest / heads.length / middles.length))
  const more = Math.floor(number / syllables)
  const whole = more === 0 ? name : name + toName(more - 1).toLowerCase()
  return whole.charAt(0).toUpperCase() + whole.slice(1)
}
