import type { ClaimView, EventView, FigureView, PlaceView, TransferView } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { JudgeStatement } from '../judge/JudgeStatement.tsx'
import { OriginsPanel } from '../origins/OriginsPanel.tsx'
import { formatDate } from '../parts/formatDate.ts'
import { EntityLink, HolderLink } from '../parts/links.tsx'
import { capital, formatNumber, formatRange, plain, unitName } from '../parts/words.ts'
import { SupportPanel } from '../support/SupportPanel.tsx'
import type { ReadItem } from './readFrom.ts'

/** One thing that was read, with the rule that read it. */
export function ReadItemCard({ item }: { readonly item: ReadItem }): ReactNode {
  const { by } = item.value
  const confidence = 'confidence' in item.value ? item.value.confidence : null
  return (
    <li className="read-item">
      <h3>{toTitle(item)}</h3>
      <dl>
        <Details item={item} />
      </dl>
      <p className="rule">
        {by}
        {confidence === null ? '' : `, sure to ${Math.round(confidence * 100)} %`}
      </p>
      <Origins item={item} />
      <Judge item={item} />
    </li>
  )
}

/** Statements stand well or badly, and come from somewhere; names, places and times do not. */
function Origins({ item }: { readonly item: ReadItem }): ReactNode {
  switch (item.kind) {
    case 'claim':
    case 'figure':
    case 'event':
      return item.value.support ? (
        <SupportPanel of={item.value.id} support={item.value.support} />
      ) : (
        <OriginsPanel of={item.value.id} />
      )
    case 'transfer':
      return <OriginsPanel of={item.value.id} />
    default:
      return null
  }
}

/** What was stated can be judged; names, places and times are judged by what was made of them. */
function Judge({ item }: { readonly item: ReadItem }): ReactNode {
  switch (item.kind) {
    case 'claim':
    case 'figure':
    case 'event':
      return <JudgeStatement ids={[item.value.id]} what={item.kind} canCorrect />
    case 'transfer':
      return <JudgeStatement ids={[item.value.id]} what="transfer" />
    default:
      return null
  }
}

function toTitle(item: ReadItem): string {
  switch (item.kind) {
    case 'claim':
      return `Claim: ${plain(item.value.act)}${item.value.negated ? ' (negated)' : ''}`
    case 'figure':
      return `Figure: ${formatRange(item.value)}${item.value.unit ? ` ${unitName(item.value.unit)}` : ''}`
    case 'event':
      return `Event: ${item.value.type.toLowerCase()}${item.value.mode ? `, ${item.value.mode}` : ''}`
    case 'transfer':
      return `Transfer: ${plain(item.value.stage)}`
    default:
      return capital(item.kind)
  }
}

function Details({ item }: { readonly item: ReadItem }): ReactNode {
  switch (item.kind) {
    case 'claim':
      return <ClaimDetails claim={item.value} />
    case 'figure':
      return <FigureDetails figure={item.value} />
    case 'event':
      return <EventDetails event={item.value} />
    case 'transfer':
      return <TransferDetails transfer={item.value} />
    case 'place':
      return <PlaceDetails place={item.value} />
    case 'name':
      return (
        <>
          <Row name="means">{item.value.entity ? <EntityLink entity={item.value.entity} /> : 'nobody known'}</Row>
          <Row name="kind">{`${plain(item.value.type)}, ${item.value.form}`}</Row>
        </>
      )
    case 'time':
      return (
        <>
          <Row name="date">{item.value.value ? formatDate(item.value.value) : 'none that can be written'}</Row>
          <Row name="basis">
            {item.value.basis}
            {item.value.anchor ? `, counted from ${formatDate(item.value.anchor)}` : ''}
          </Row>
        </>
      )
  }
}

function ClaimDetails({ claim }: { readonly claim: ClaimView }): ReactNode {
  return (
    <>
      <Row name="who">
        {claim.speaker ? <HolderLink holder={claim.speaker} /> : 'nobody named (hearsay)'}
        {claim.speaker?.role ? `, ${claim.speaker.role}` : ''}
      </Row>
      <Row name="says">
        <span className="serif">{claim.content.map(({ text }) => text).join(' … ')}</span>
      </Row>
      <Row name="how">{`${claim.form}, ${plain(claim.evidentiality)}, cue “${claim.cue.text}”`}</Row>
      {claim.chain.length > 1 ? <Row name="through">{claim.chain.join(' ← ')}</Row> : null}
      {claim.when ? <Row name="when">{claim.when.value ? formatDate(claim.when.value) : claim.when.text}</Row> : null}
      <Contested ids={claim.contentions} />
    </>
  )
}

function FigureDetails({ figure }: { readonly figure: FigureView }): ReactNode {
  return (
    <>
      <Row name="as written">{figure.text}</Row>
      <Row name="read as">{`${plain(figure.modality)}${figure.best === null ? '' : `, best ${formatNumber(figure.best)}`}`}</Row>
      {figure.what ? <Row name="of what">{figure.what}</Row> : null}
      {figure.indicator ? <Row name="measures">{plain(figure.indicator)}</Row> : null}
      {figure.subject ? (
        <Row name="whose">
          <EntityLink entity={figure.subject} />
        </Row>
      ) : null}
      <Row name="who says so">
        <HolderLink holder={figure.holder} />
      </Row>
      <Row name="status">{plain(figure.status)}</Row>
      {figure.place ? <Row name="where">{figure.place}</Row> : null}
      <Row name="as of">{figure.asOf ? formatDate(figure.asOf) : 'not stated'}</Row>
      {figure.track ? (
        <Row name="compare">
          <Link to="/tracks/$id" params={{ id: figure.track }}>
            with other figures of the same
          </Link>
        </Row>
      ) : null}
      <Contested ids={figure.contentions} />
    </>
  )
}

function EventDetails({ event }: { readonly event: EventView }): ReactNode {
  return (
    <>
      <Row name="what">{event.what}</Row>
      <Parties name="who" parties={event.actors} />
      <Parties name="to whom" parties={event.recipients} />
      {event.places.length > 0 ? <Row name="where">{event.places.map(({ name }) => name).join(', ')}</Row> : null}
      <Row name="when">{event.time ? formatDate(event.time) : 'not stated'}</Row>
      <Row name="status">{plain(event.status)}</Row>
    </>
  )
}

function Parties({ name, parties }: { readonly name: string; readonly parties: EventView['actors'] }): ReactNode {
  if (parties.length === 0) return null
  return (
    <Row name={name}>
      {parties.map((party, index) => (
        <span key={party.id}>
          {index > 0 ? ', ' : ''}
          <EntityLink entity={party} />
        </span>
      ))}
    </Row>
  )
}

function TransferDetails({ transfer }: { readonly transfer: TransferView }): ReactNode {
  const { supplier, recipient, item, itemEntity, time } = transfer
  return (
    <>
      <Row name="what">{itemEntity ? <EntityLink entity={itemEntity} /> : item}</Row>
      <Row name="from">{supplier ? <EntityLink entity={supplier} /> : 'not stated'}</Row>
      <Row name="to">{recipient ? <EntityLink entity={recipient} /> : 'not stated'}</Row>
      {time ? <Row name="when">{formatDate(time)}</Row> : null}
    </>
  )
}

function PlaceDetails({ place }: { readonly place: PlaceView }): ReactNode {
  const { latitude, longitude, precision, name, kind, use } = place
  return (
    <>
      <Row name="means">{`${name} (${kind})`}</Row>
      <Row name="used as">{use}</Row>
      <Row name="where">
        {latitude === null || longitude === null
          ? 'in no gazetteer'
          : `${latitude.toFixed(2)}, ${longitude.toFixed(2)}, within ${formatNumber(Math.round((precision ?? 0) / 1000))} km`}
      </Row>
    </>
  )
}

function Contested({ ids }: { readonly ids: readonly string[] }): ReactNode {
  return ids.map((id) => (
    <Row key={id} name="contested">
      <Link to="/contentions/$id" params={{ id }}>
        see the other side
      </Link>
    </Row>
  ))
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
