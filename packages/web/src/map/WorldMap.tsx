import { geoArea, geoCentroid, geoPath } from 'd3-geo'
import { type PointerEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import { placeLabels } from './placeLabels.ts'
import type { PlacedRow } from './sortPlaces.ts'
import type { World } from './useAtlas.ts'
import { fitView, toProjection, toRadius, type View, zoomView } from './view.ts'

interface WorldMapProps {
  readonly world: World
  readonly places: readonly PlacedRow[]
  readonly chosen: string
  readonly width: number
  readonly onChoose: (name: string) => void
}

/** The map opens on this share of its places, so that one far away does not make the others too small to tell apart. */
const nearby = 0.7

/** Rings on a plain map that can be dragged and zoomed; a button shows all places. */
export function WorldMap({ world, places, chosen, width, onChoose }: WorldMapProps): ReactNode {
  const height = Math.max(320, Math.min(620, Math.round(width * 0.72)))
  const first = useMemo(() => fitView(places, { width, height }, nearby), [places, width, height])
  const [moved, setMoved] = useState<View | null>(null)
  const view = moved ?? first
  const { offset, handlers } = useDrag(view, { width, height }, setMoved)
  return (
    <div className="map">
      <svg width={width} height={height} role="group" aria-label={`Map with ${places.length} places`} {...handlers}>
        <g transform={`translate(${offset[0]} ${offset[1]})`}>
          <Land world={world} view={view} width={width} height={height} />
          <Rings
            places={places}
            view={view}
            width={width}
            height={height}
            chosen={chosen}
            onChoose={onChoose}
            world={world}
          />
        </g>
      </svg>
      <div className="map-tools noprint">
        <button type="button" onClick={() => setMoved(zoomView(view, 1.6))} title="Closer">
          +
        </button>
        <button type="button" onClick={() => setMoved(zoomView(view, 1 / 1.6))} title="Farther">
          −
        </button>
        <button type="button" onClick={() => setMoved(fitView(places, { width, height }))} title="Show all places">
          all
        </button>
      </div>
    </div>
  )
}

interface Frame {
  readonly width: number
  readonly height: number
}

interface LandProps extends Frame {
  readonly world: World
  readonly view: View
}

function Land({ world, view, width, height }: LandProps): ReactNode {
  const [land, borders] = useMemo(() => {
    const path = geoPath(toProjection(view, { width, height }))
    const all = { type: 'FeatureCollection' as const, features: [...world.countries] }
    return [path(all) ?? '', path(world.borders) ?? '']
  }, [world, view, width, height])
  return (
    <>
      <path className="land" d={land} />
      <path className="borders" d={borders} />
    </>
  )
}

interface RingsProps extends LandProps {
  readonly places: readonly PlacedRow[]
  readonly chosen: string
  readonly onChoose: (name: string) => void
}

function Rings({ places, view, width, height, chosen, onChoose, world }: RingsProps): ReactNode {
  const projection = toProjection(view, { width, height })
  const placed = places.flatMap((place) => {
    const at = projection([place.longitude, place.latitude])
    return at ? [{ place, x: at[0], y: at[1], r: Math.max(5, toRadius(projection, place)) }] : []
  })
  const wanted = [...placed]
    .sort((a, b) => Number(b.place.name === chosen) - Number(a.place.name === chosen))
    .map(({ place, x, y, r }) => ({
      text: place.name,
      x: x + Math.min(r, 18) + 4,
      y: y + 4,
      anchor: 'start' as const,
      size: 12.5,
      kind: 'place',
    }))
  const labels = placeLabels([...wanted, ...countryLabels(world, projection)], { width, height })
  return (
    <>
      {placed.map(({ place, x, y, r }) => (
        <circle
          key={`${place.name} ${x} ${y}`}
          className="ring"
          data-mentioned={place.events.length === 0 ? '' : undefined}
          data-chosen={place.name === chosen ? '' : undefined}
          cx={x}
          cy={y}
          r={r}
          onClick={() => onChoose(place.name)}
        >
          <title>{`${place.name}: ${place.events.length} events`}</title>
        </circle>
      ))}
      {labels.map(({ text, x, y, anchor, kind }) => (
        <text key={`${kind} ${text} ${x}`} className={`label ${kind}`} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </>
  )
}

/** A country of fewer square pixels than this is not named: its name would be wider than itself. */
const leastArea = 260

function countryLabels(world: World, projection: ReturnType<typeof toProjection>) {
  return [...world.countries]
    .map((country) => ({ country, area: geoArea(country) * projection.scale() ** 2 }))
    .filter(({ area }) => area > leastArea)
    .sort((a, b) => b.area - a.area)
    .flatMap(({ country }) => {
      const at = projection(geoCentroid(country))
      const text = country.properties.name.toUpperCase()
      return at ? [{ text, x: at[0], y: at[1], anchor: 'middle' as const, size: 11.5, kind: 'country' }] : []
    })
}

/** While dragged the picture is only shifted; it is drawn anew when the pointer lets go. */
function useDrag(view: View, frame: Frame, onMoved: (view: View) => void) {
  const start = useRef<readonly [number, number] | null>(null)
  const [offset, setOffset] = useState<readonly [number, number]>([0, 0])
  const onPointerDown = (event: PointerEvent<SVGSVGElement>): void => {
    start.current = [event.clientX, event.clientY]
  }
  const onPointerMove = (event: PointerEvent<SVGSVGElement>): void => {
    if (start.current && event.buttons === 1) {
      setOffset([event.clientX - start.current[0], event.clientY - start.current[1]])
    }
  }
  const onPointerUp = (): void => {
    start.current = null
    if (Math.hypot(...offset) > 3) {
      const middle = toProjection(view, frame).invert?.([frame.width / 2 - offset[0], frame.height / 2 - offset[1]])
      if (middle) onMoved({ ...view, middle })
    }
    setOffset([0, 0])
  }
  return { offset, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerLeave: onPointerUp } }
}
