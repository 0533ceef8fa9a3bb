import type { Span } from '@fogline/model'
import { DOMParser } from 'linkedom'
import type { AnnotatedText, MarkedEvent } from './annotatedText.ts'
import { eventDates } from './eventDates.ts'
import { toText } from './toText.ts'

/** What is used of an element; the DOM's own types belong to browsers. */
interface Element {
  readonly tagName: string
  readonly textContent: string | null
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  readonly getAttribute: (name: string) => string | null
  readonly querySelectorAll: (selector: string) => Iterable<Element>
}

export interface Markable {
  readonly id: string
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly anchors: readonly string[]
}

export interface Link {
  readonly tag: string
  readonly type: string
  readonly sources: readonly string[]
  readonly targets: readonly string[]
}

/** One document of MEANTIME. */
export function readMeantime(xml: string): AnnotatedText {
  const document = new DOMParser().parseFromString(xml, 'text/xml')
  const root = document.documentElement as unknown as Element
  const { text, spans } = toText(
    elements(root, 'token').map((token) => ({
      id: value(token, 't_id'),
      sentence: value(token, 'sentence'),
      text: token.textContent ?? '',
    })),
  )
  const markables = elements(root, 'Markables > *').map(toMarkable)
  const links = elements(root, 'Relations > *').map(toLink)
  const day = markables.find(({ attributes }) => attributes.get('functionInDocument') === 'CREATION_TIME')
  return {
    id: value(root, 'doc_name'),
    text,
    publishedAt: day?.attributes.get('value')?.slice(0, 10) ?? null,
    events: toEvents(markables, links, spans),
  }
}

function toMarkable(element: Element): Markable {
  return {
    id: value(element, 'm_id'),
    tag: element.tagName,
    attributes: new Map([...element.attributes].map((one) => [one.name, one.value])),
    anchors: elements(element, 'token_anchor').map((anchor) => value(anchor, 't_id')),
  }
}

function toLink(element: Element): Link {
  return {
    tag: element.tagName,
    type: value(element, 'reltype'),
    sources: elements(element, 'source').map((one) => value(one, 'm_id')),
    targets: elements(element, 'target').map((one) => value(one, 'm_id')),
  }
}

function elements(root: Element, selector: string): readonly Element[] {
  return [...root.querySelectorAll(selector)]
}

function value(element: Element, name: string): string {
  return element.getAttribute(name) ?? ''
}

function toEvents(
  markables: readonly Markable[],
  links: readonly Link[],
  spans: ReadonlyMap<string, Span>,
): readonly MarkedEvent[] {
  const dates = eventDates(markables, links)
  return markables.flatMap(({ id, tag, attributes, anchors }): readonly MarkedEvent[] => {
    const places = anchors.flatMap((anchor) => spans.get(anchor) ?? [])
    if (tag !== 'EVENT_MENTION' || places.length === 0) return []
    const is = (name: string, yes: readonly string[], no: readonly string[]): boolean | null => {
      const value = attributes.get(name) ?? ''
      return yes.includes(value) ? true : no.includes(value) ? false : null
    }
    return [
      {
        start: Math.min(...places.map(({ start }) => start)),
        end: Math.max(...places.map(({ end }) => end)),
        dates: dates.get(id) ?? [],
        negative: is('polarity', ['NEG'], ['POS']),
        uncertain: is('certainty', ['POSSIBLE', 'PROBABLE'], ['CERTAIN']),
        future: is('time', ['FUTURE'], ['NON_FUTURE']),
      },
    ]
  })
}
