import type { OriginEdge, OriginNodeView } from '@fogline/model'
import type { ReactNode } from 'react'
import { EvidenceLink } from '../parts/links.tsx'
import { edgeWords } from './edgeWords.ts'
import { keyOf } from './OriginGraph.tsx'

interface OriginTableProps {
  readonly nodes: readonly OriginNodeView[]
  readonly edges: readonly OriginEdge[]
}

/** The same as the graph, to be read line by line. */
export function OriginTable({ nodes, edges }: OriginTableProps): ReactNode {
  const name = (id: string): string => nodes.find((node) => node.id === id)?.label ?? id
  return (
    <div className="wide">
      <table className="origin-table">
        <thead>
          <tr>
            <th scope="col">Who tells it</th>
            <th scope="col">How</th>
            <th scope="col">From whom</th>
            <th scope="col">The words</th>
          </tr>
        </thead>
        <tbody>
          {edges.map((edge) => (
            <tr key={keyOf(edge)}>
              <td>{name(edge.from)}</td>
              <td className="nowrap">{edgeWords[edge.kind]}</td>
              <td>{name(edge.to)}</td>
              <td className="small">
                {edge.evidence[0] ? (
                  <EvidenceLink evidence={edge.evidence[0]} className="quiet">
                    {shorten(edge.evidence[0].text)}
                  </EvidenceLink>
                ) : (
                  edge.because
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function shorten(text: string): string {
  return text.length > 140 ? `${text.slice(0, 139).trimEnd()}…` : text
}
