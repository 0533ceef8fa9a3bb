import { Parser } from 'htmlparser2'

/** The first text of each element of a small piece of XML, by its path without prefixes: "url/news/publication/name". */
export function readElements(xml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const open: string[] = []
  let text = ''
  const parser = new Parser(
    {
      onopentagname(name) {
        open.push(name.replace(/^.*:/, ''))
        text = ''
      },
      ontext: (words) => {
        text += words
      },
      onclosetag() {
        const path = open.join('/')
        if (!found.has(path) && text.trim() !== '') found.set(path, text.trim())
        open.pop()
        text = ''
      },
    },
    { xmlMode: true, lowerCaseTags: true },
  )
  parser.end(xml)
  return found
}
