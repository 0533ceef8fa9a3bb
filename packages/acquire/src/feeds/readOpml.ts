import { Parser } from 'htmlparser2'
import { reject } from '../reject.ts'
import type { FeedList, Subscription } from './feed.ts'
import { resolveLink } from './resolveLink.ts'

/** Every feed that an OPML file names, in any depth of its folders, each once. */
export function readOpml(chunks: Iterable<string>, address: string): FeedList {
  const feeds = new Map<string, Subscription>()
  let isClosed = false
  let title = ''
  let inTitle = false
  const parser = new Parser(
    {
      onopentag(name, { xmlurl = '', text = '', title: named = text, htmlurl = '' }) {
        inTitle = name === 'title'
        if (name !== 'outline' || xmlurl.trim() === '') return
        const url = resolveLink(xmlurl, address, [])
        const siteUrl = htmlurl.trim() === '' ? null : resolveLink(htmlurl, address, [])
        if (!feeds.has(url)) feeds.set(url, { title: named.trim() || null, url, siteUrl })
      },
      ontext: (words) => {
        if (inTitle) title += words
      },
      onclosetag: (name) => {
        if (name === 'title') inTitle = false
        if (name === 'opml') isClosed = true
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  for (const chunk of chunks) parser.write(chunk)
  const detail = 'the list of feeds breaks off; the feeds named before that place were read; export it again'
  const rejections = isClosed ? [] : [reject(address, 'unreadable', detail)]
  return { kind: 'opml', title: title.trim() || null, feeds: [...feeds.values()], rejections }
}
