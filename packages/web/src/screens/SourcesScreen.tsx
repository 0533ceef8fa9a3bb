import type { OutletRow, SourceRow } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { RateSource } from '../judge/RateSource.tsx'
import { ArticleLink, HolderLink } from '../parts/links.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { Section } from '../parts/Section.tsx'
import { count, countryName, plain } from '../parts/words.ts'
import { SourcesPage } from './SourcesPage.tsx'

/** Who is being listened to: who published, and who is quoted. */
export function SourcesScreen(): ReactNode {
  return (
    <>
      <ScreenHead title="Sources">
        An outlet publishes; a source is quoted. Forty papers that quote one governor are one source.
      </ScreenHead>
      <Section title="Outlets">
        <SourcesPage name="outlets" nouns={['outlet', 'outlets']} rowsOf={({ outlets }) => outlets}>
          {(outlets) => <Outlets outlets={outlets} />}
        </SourcesPage>
      </Section>
      <Section title="Who is quoted">
        <SourcesPage name="page" nouns={['source', 'sources']} rowsOf={({ sources }) => sources}>
          {(sources) => <Quoted sources={sources} />}
        </SourcesPage>
      </Section>
    </>
  )
}

function Outlets({ outlets }: { readonly outlets: readonly OutletRow[] }): ReactNode {
  if (outlets.length === 0) return <p className="dim">No article yet. Read a page: fogline read FOLDER or URL.</p>
  return (
    <ul className="rows">
      {outlets.map(({ outlet, articles, examples, copies, claims }) => (
        <li key={outlet} data-step="" tabIndex={-1}>
          <p className="head">{outlet ?? 'Outlet not stated'}</p>
          <p className="facts">
            {outlet ? (
              <Link to="/articles" search={{ q: outlet }}>
                {count(articles, 'article')}
              </Link>
            ) : (
              <span>{count(articles, 'article')}</span>
            )}
            {copies > 0 ? <span>{copies} of them copies</span> : null}
            <span>{count(claims, 'claim')}</span>
          </p>
          {outlet ? <RateSource id={`outlet ${outlet}`} name={outlet} /> : null}
          <ul className="small">
            {examples.map((article) => (
              <li key={article.id}>
                <ArticleLink article={article} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function Quoted({ sources }: { readonly sources: readonly SourceRow[] }): ReactNode {
  if (sources.length === 0) return <p className="dim">Nobody is quoted in what was read.</p>
  return (
    <div className="wide">
      <table className="stacks">
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Role</th>
            <th scope="col">Country</th>
            <th scope="col" className="number">
              Claims
            </th>
            <th scope="col" className="number">
              Articles
            </th>
            <th scope="col">What they do</th>
            <th scope="col">Reliability</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ holder, role, country, claims, articles, acts }) => (
            <tr key={`${holder.entity?.id} ${holder.text}`} data-step="" tabIndex={-1}>
              <td data-label="Source">
                <HolderLink holder={holder} />
              </td>
              <td data-label="Role">{role}</td>
              <td data-label="Country">{country ? countryName(country) : null}</td>
              <td data-label="Claims" className="number">
                {claims}
              </td>
              <td data-label="Articles" className="number">
                {articles}
              </td>
              <td data-label="What they do" className="small dim">
                {acts.map(({ act, count: often }) => `${plain(act)} ${often}`).join(', ')}
              </td>
              <td data-label="Reliability" className="small">
                {holder.entity ? (
                  <RateSource id={holder.entity.id} name={holder.text} label="" />
                ) : (
                  <span className="dim">—</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
