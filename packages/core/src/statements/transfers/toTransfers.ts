import { type Claim, contains, type EventMention, type Figure, hashId, overlaps, type Transfer } from '@fogline/model'
import type { StatementInput } from '../statementInput.ts'
import { findTransferMentions } from './findTransferMentions.ts'
import { toStage } from './toStage.ts'

type TransferInput = StatementInput & { readonly claims: readonly Claim[]; readonly figures: readonly Figure[] }

/** Arms, people, money and aid that pass between parties, from the events of an article that give, promise, ask for or send. */
export function toTransfers(input: TransferInput): readonly Transfer[] {
  const transfers = findTransferMentions(input.layers).flatMap((mention) =>
    suppliersOf(mention).flatMap((supplier) => toTransfer(input, mention, supplier)),
  )
  return [...new Map(transfers.map((one) => [one.id, one])).values()]
}

function toTransfer(
  { article, layers, claims, figures }: TransferInput,
  mention: EventMention,
  supplier: string | null,
): readonly Transfer[] {
  const sentence = layers.sentences[mention.sentence]
  const item = mention.item
  if (sentence === undefined || item === null) return []
  const { start, end } = sentence
  const text = article.text.slice(start, end)
  const stage = toStage({ text: article.text, sentence, mention })
  if (stage === null) return []
  const recipient = mention.recipients[0] ?? null
  const words = article.text.slice(item.start, item.end).replace(/\s+/gu, ' ')
  const equipment = layers.mentions.find((one) => one.type === 'equipment' && overlaps(one, item))
  return [
    {
      kind: 'transfer',
      id: hashId(['transfer', article.id, stage.value, supplier, recipient, start, item.start]),
      article: article.id,
      supplier,
      recipient,
      item: words,
      itemEntity: equipment?.entity ?? null,
      figures: figures.filter((figure) => overlaps(figure, item)).map((figure) => figure.id),
      stage: stage.value,
      time: mention.time,
      claims: claims
        .filter((claim) => claim.content.some((span) => contains(span, mention.trigger)))
        .map((claim) => claim.id),
      evidence: [{ article: article.id, start, end, text }],
      by: stage.by,
      confidence: null,
    },
  ]
}

/** Each of several suppliers gives; where none is named the supplier stays open. */
const suppliersOf = (mention: EventMention): readonly (string | null)[] =>
  mention.actors.length === 0 ? [null] : mention.actors
