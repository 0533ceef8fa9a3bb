import type { Brief } from '@fogline/model'
import { contentions, evidenceOf, statements, tracks } from './fixturePicture.ts'

/** A brief as the writer would make it, lines held back among it. */
export const brief: Brief = {
  title: 'Karsk harbour',
  counts: { pages: 4, articles: 4, outlets: 3, origins: 3 },
  since: null,
  changes: [],
  developments: [
    {
      text: 'A missile struck the grain terminal of Karsk harbour overnight, the Karsk port authority said.',
      evidence: evidenceOf('strike-event-0'),
      about: 'event-strike',
      standing: '2 articles, 1 origin',
    },
    {
      text: 'Monitors Without Flags estimated between 11 and 18 dead.',
      evidence: evidenceOf('follow-figure-2'),
      about: 'follow-figure-2',
      standing: '1 article, 1 origin',
    },
  ],
  figures: ['strike-figure-0', 'strike-figure-2', 'follow-figure-0', 'strike-figure-3'].flatMap((id) => {
    const figure = statements.find((statement) => statement.id === id)
    if (figure?.kind !== 'figure') return []
    const { text, what, attributedTo, asOf, status, evidence } = figure
    const track = tracks.find(({ points }) => points.some((one) => one.figure === id))?.id ?? null
    const named = { what: `${what} ${figure.indicator}`, value: text, holder: attributedTo?.text ?? null, outlet: null }
    return [{ ...named, asOf, status, figure: id, track, evidence }]
  }),
  contested: contentions.map(({ id, topic, type, comparable, because, positions }) => ({
    topic,
    contention: id,
    type,
    comparable,
    because,
    positions: positions.map(({ holder, value, evidence }) => ({
      text: `${holder?.text ?? 'The article itself'}: ${value}.`,
      evidence,
      about: id,
      standing: null,
    })),
  })),
  timeline: [
    {
      date: '2031-04-11/2031-04-12',
      basis: 'stated',
      line: {
        text: 'A missile struck the grain terminal.',
        evidence: evidenceOf('strike-event-0'),
        about: 'event-strike',
        standing: null,
      },
    },
  ],
  gaps: [{ kind: 'unheard', text: 'No source speaks for the Northern Republic.', about: ['story-karsk'] }],
  totals: { changes: 0, figures: 4, contested: contentions.length, timeline: 1 },
  sources: [],
  heldBack: 1,
}
