import type { KeptLayers } from '@fogline/model'

/** Of an article of which no more is shown than how it is called. */
export const noLayers: KeptLayers = {
  sentences: [],
  entities: [],
  mentions: [],
  places: [],
  times: [],
  figures: [],
  quotations: [],
  attributions: [],
  eventMentions: [],
}
