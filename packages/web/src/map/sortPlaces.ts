import type { PlaceRow } from '@fogline/model'

/** A place with coordinates that are closer than a country. */
export type PlacedRow = PlaceRow & { readonly latitude: number; readonly longitude: number }

export interface SortedPlaces {
  readonly events: readonly PlacedRow[]
  /** Events that are only known to lie in a country: beside the map, never a pin in its middle. */
  readonly countries: readonly PlaceRow[]
  readonly mentioned: readonly PlacedRow[]
  readonly unplaced: readonly PlaceRow[]
}

/** Can it be drawn without pretending to know more than the text says? */
export function isOnMap(place: PlaceRow): place is PlacedRow {
  return place.kind !== 'country' && place.latitude !== null && place.longitude !== null
}

/** Shares places out between the map and the lists beside it. */
export function sortPlaces(places: readonly PlaceRow[]): SortedPlaces {
  const ofEvents = places.filter(({ events }) => events.length > 0)
  return {
    events: ofEvents.filter(isOnMap),
    countries: ofEvents.filter(({ kind }) => kind === 'country'),
    mentioned: places.filter(({ events }) => events.length === 0).filter(isOnMap),
    unplaced: ofEvents.filter((place) => place.kind !== 'country' && !isOnMap(place)),
  }
}
