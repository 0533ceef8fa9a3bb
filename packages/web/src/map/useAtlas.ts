import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Feature, FeatureCollection, Geometry, MultiLineString } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-50m.json?url'

/** Countries as shapes, and the borders between them as one line. */
export interface World {
  readonly countries: readonly Feature<Geometry, { readonly name: string }>[]
  readonly borders: MultiLineString
}

type Atlas = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>

/** The map's shapes, a file of the bundle that is fetched only when the map is opened. */
export function useAtlas(): UseQueryResult<World, Error> {
  return useQuery({ queryKey: ['atlas'], staleTime: Number.POSITIVE_INFINITY, queryFn: readAtlas })
}

async function readAtlas(): Promise<World> {
  const topology = (await (await fetch(atlas)).json()) as Atlas
  const { countries } = topology.objects
  const shapes: FeatureCollection<Geometry, { readonly name: string }> = feature(topology, countries)
  return { countries: shapes.features, borders: mesh(topology, countries, (a, b) => a !== b) }
}
