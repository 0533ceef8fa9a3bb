import type { OriginEdge, OriginNodeView } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactNode, useMemo } from 'react'
import { useWidth } from '../chart/useWidth.ts'
import { shortDate } from '../parts/formatDate.ts'
import { edgeWords } from './edgeWords.ts'
import { layoutOrigins, type OriginLayout, type PlacedEdge, type PlacedNode } from './layoutOrigins.ts'

interface OriginGraphProps {
  readonly nodes: readonly OriginNodeView[]
  readonly edges: readonly OriginEdge[]
  readonly chosen: OriginEdge | null
  readonly onChoose: (edge: OriginEdge | null) => void
}

/** Pixels of a letter of a name. */
const letterWidth = 7
const smallLetter = 6
/** More lines than these that say “quotes” say it once, below the picture. */
const mostWords = 6

/** Who has it from whom: first sources left, articles right; each edge opens the words that it rests on. */
export function OriginGraph({ nodes, edges, chosen, onChoose }: OriginGraphProps): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(720)
  const layout = useMemo(() => layoutOrigins(nodes, edges, width), [nodes, edges, width])
  const hasLine = layout.edges.length > 0
  const isCrowded = edges.filter(({ kind }) => kind === 'quotes').length > mostWords
  return (
    <div className="wide" ref={box}>
      <svg width={layout.width} height={layout.height} role="group" aria-label="Who has it from whom">
        {hasLine ? <Heads layout={layout} /> : null}
        {layout.edges.map((placed) => (
          <Edge
            key={keyOf(placed.edge)}
            placed={placed}
            names={namesOf(placed.edge, nodes)}
            isWordless={isCrowded && placed.edge.kind === 'quotes'}
            isChosen={chosen !== null && keyOf(chosen) === keyOf(placed.edge)}
            onChoose={onChoose}
          />
        ))}
        {layout.nodes.map((placed) => (
          <Node key={placed.node.id} placed={placed} layout={layout} />
        ))}
      </svg>
      {isCrowded ? <p className="dim small">A line without a word: the article quotes the source.</p> : null}
    </div>
  )
}

/** What names an edge: there is one of a kind between two. */
export function keyOf({ from, to, kind }: OriginEdge): string {
  return `${from} ${to} ${kind}`
}

/** "Harbour Wire quotes the port authority". */
export function namesOf({ from, to, kind }: OriginEdge, nodes: readonly OriginNodeView[]): string {
  const name = (id: string): string => nodes.find((node) => node.id === id)?.label ?? id
  return `${name(from)}, ${edgeWords[kind]}: ${name(to)}`
}

function Heads({ layout }: { readonly layout: OriginLayout }): ReactNode {
  return (
    <g className="origin-heads" aria-hidden="true">
      <text x={16} y={14}>
        first sources
      </text>
      <text x={layout.width - 16} y={14} textAnchor="end">
        who tells it on →
      </text>
    </g>
  )
}

interface EdgeProps {
  readonly placed: PlacedEdge
  readonly names: string
  readonly isWordless: boolean
  readonly isChosen: boolean
  readonly onChoose: (edge: OriginEdge | null) => void
}

function Edge({ placed, names, isWordless, isChosen, onChoose }: EdgeProps): ReactNode {
  const { edge, path, at } = placed
  const choose = (): void => onChoose(isChosen ? null : edge)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    event.stopPropagation()
    choose()
  }
  const word = edgeWords[edge.kind]
  const half = word.length * 3.4 + 7
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in an SVG
    <g
      role="button"
      tabIndex={0}
      className="origin-edge"
      data-kind={edge.kind}
      aria-label={`${names}. Show the words`}
      aria-pressed={isChosen}
      onClick={choose}
      onKeyDown={onKeyDown}
    >
      <path className="reach" d={path} />
      <path className="line" d={path} />
      {isWordless && !isChosen ? null : (
        <>
          <rect x={at.x - half} y={at.y - 10} width={half * 2} height={20} rx={10} />
          <text x={at.x} y={at.y} dy="0.34em" textAnchor="middle">
            {word}
          </text>
        </>
      )}
    </g>
  )
}

function Node({ placed, layout }: { readonly placed: PlacedNode; readonly layout: OriginLayout }): ReactNode {
  const { node, x, y, isOpen } = placed
  const { width, height } = layout.box
  const below = node.isOrigin ? 'origin' : isOpen ? 'source not named' : node.article ? 'article' : 'source'
  const date = node.article?.publishedAt ? [shortDate(node.article.publishedAt)] : []
  const body = (
    <>
      <title>{node.article ? `${node.label}: ${node.article.title}` : node.label}</title>
      {isOpen ? <path className="origin-open" d={`M${x - 14} ${y + height / 2}h14`} /> : null}
      <rect x={x} y={y} width={width} height={height} rx={node.article ? 3 : 20} />
      <text className="origin-name" x={x + 10} y={y + 17}>
        {short(node.label, Math.floor((width - 18) / letterWidth))}
      </text>
      <text className="origin-kind" x={x + 10} y={y + 32}>
        {short([below, ...date].join(', '), Math.floor((width - 18) / smallLetter))}
      </text>
    </>
  )
  const look = {
    className: 'origin-node',
    'data-origin': node.isOrigin ? '' : undefined,
    'data-open': isOpen ? '' : undefined,
  }
  if (node.article)
    return (
      <Link
        to="/articles/$id"
        params={{ id: node.article.id }}
        {...look}
        aria-label={`${node.label}: ${node.article.title}`}
      >
        {body}
      </Link>
    )
  if (node.entity)
    return (
      <Link to="/entities/$id" params={{ id: node.entity.id }} {...look} aria-label={`${node.label}, ${below}`}>
        {body}
      </Link>
    )
  return <g {...look}>{body}</g>
}

function short(label: string, room: number): string {
  return label.length > room ? `${label.slice(0, room - 1).trimEnd()}…` : label
}
