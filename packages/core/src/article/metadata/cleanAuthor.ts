import { fold } from '../html/fold.ts'
import { toMonth } from './dates/monthNames.ts'

const by =
  /^(?:(?:written|reported|posted|story|words?|text|analysis)\s+)?(?:by|von|par|por|di|da|door|av|af|od|автор|yazan|kirjoittanut|autor(?:[ea]s?)?|author|auteur|autore|text|текст|слова)\s*[:：]?\s+(?=\p{Lu}|\p{Lo})/iu
const nobody =
  /^(?:admin(?:istrator)?|staff|editors?|unknown|webmaster|guest|redaktion|rédaction|redacción|redazione|redactie|redakcja|редакция|редакція|online desk|web ?desk|news ?desk|.{0,40}\b(?:staff|newsroom|web desk|news desk|editorial (?:staff|team|board)|staff (?:writer|reporter)s?))$/iu
const role =
  /^(?:(?:senior|chief|staff|foreign|special|political|defen[cs]e|business|diplomatic|world|national)\s+)*(?:reporter|correspondent|editor|writer|journalist|producer|columnist|redakteur(?:in)?|journaliste|periodista|giornalista|корреспондент|обозреватель)s?\b.*$|\b(?:writer|reporter|correspondent|editor|editor-at-large|columnist|producer|bureau|newsroom)s?$/iu
/** The labels of a share bar that stands in the line of the byline; one alone may be a name. */
const shareWords =
  /(?:\s+(?:facebook|twitter|whatsapp|telegram|linkedin|reddit|messenger|pinterest|bluesky|flipboard|e-?mail|print|share|tweet|copy|link|save|follow|comments?)){2,}\s*$/i

/** People's names out of a byline: "By X and Y" without addresses, roles and names that stand for nobody. Null where no name is left. */
export function cleanAuthor(text: string, outlet: string | null): string | null {
  if (text.length > 200) return null
  const words = text
    .replace(by, '')
    .replace(shareWords, ' ')
    .replace(/\bhttps?:\S+|\S+@\S+\.\S+|(?<!\S)@\w+/g, ' ')
  const names = words
    .split(/\s*(?:[,;|•·/]|\s(?:and|und|et|y|i|и|та|ve|och|og|en|&)\s)\s*/iu)
    .map((name) => name.replace(by, '').replace(/\s+/g, ' ').trim())
    .filter(
      (name) => /\p{L}{2}/u.test(name) && name.length <= 80 && !nobody.test(name) && !role.test(name) && !isDate(name),
    )
  const house = outlet === null ? null : fold(outlet)
  const all = [...new Set(names)].filter(
    (name) => house === null || house === '' || !`${fold(name)} `.startsWith(`${house} `),
  )
  if (all.length === 0 || all.length > 12) return null
  return all.length < 2 ? (all[0] ?? null) : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

/** Bylines run into their dates. */
function isDate(name: string): boolean {
  return /\d/.test(name) && name.split(/[\s.]+/).some((word) => toMonth(word) !== null)
}
