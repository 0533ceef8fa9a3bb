import type { MetadataField, MetadataValue } from '@fogline/model'
import { metadataFieldWords, metadataPlaceWords } from '@fogline/model/metadataWords'
import type { ReactNode } from 'react'
import { formatDate } from '../parts/formatDate.ts'

/** For each fact of an article: what every place says of it, which was taken and why. Folded, as few readers need it. */
export function MetadataSources({ values }: { readonly values: readonly MetadataValue[] }): ReactNode {
  if (values.length === 0) return null
  const stated = Object.keys(metadataFieldWords).filter((field): field is MetadataField =>
    values.some((one) => one.field === field),
  )
  return (
    <details className="metadata-sources">
      <summary>Where these come from</summary>
      {stated.map((field) => (
        <section key={field}>
          <h3>{metadataFieldWords[field]}</h3>
          <ul>
            {values
              .filter((one) => one.field === field)
              .map((one) => (
                <Statement key={`${one.place} ${one.value} ${one.text}`} one={one} />
              ))}
          </ul>
        </section>
      ))}
    </details>
  )
}

function Statement({ one }: { readonly one: MetadataValue }): ReactNode {
  const { field, place, text, value, chosen, because } = one
  const shown = field === 'publishedAt' || field === 'modifiedAt' ? formatDate(value) : value
  return (
    <li data-chosen={chosen ? '' : undefined}>
      <p>
        <span className="metadata-place">{metadataPlaceWords[place]}</span>
        {chosen ? <strong className="metadata-taken">taken</strong> : null}
      </p>
      <p className="metadata-words">{shown}</p>
      {text === value || text === shown ? null : <p className="small dim metadata-words">as written: {text}</p>}
      <p className="small dim">{because}</p>
    </li>
  )
}
