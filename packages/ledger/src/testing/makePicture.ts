import type { Picture } from '@fogline/model'

/** A small picture of one story with the given articles. */
export function makePicture(version: string, articles: readonly string[]): Picture {
  return {
    version,
    copies: [],
    entities: [],
    events: [],
    stories: [
      {
        kind: 'story',
        id: 's1',
        title: version,
        articles,
        events: [],
        from: null,
        to: '2031-05',
        because: 'one',
        by: 'test',
      },
    ],
    tracks: [],
    contentions: [],
    support: [
      {
        kind: 'support',
        id: 'u1',
        of: 'e1',
        articles: articles.length,
        publishers: 1,
        origins: 1,
        originOf: [],
        status: 'single_origin',
        reliability: 'F',
        credibility: 6,
        because: 'one origin',
        by: 'test',
      },
    ],
    histories: [],
  }
}
