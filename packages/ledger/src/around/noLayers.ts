import type { KeptLayers } from '@fogline/model'

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
