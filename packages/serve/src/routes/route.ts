import { createRoute, z } from '@hono/zod-openapi'
import { error, list } from '../schemas/parts.ts'

const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

const errors = {
  400: json(error, 'The question cannot be understood.'),
  404: json(error, 'There is no such thing.'),
}

const byId = { params: z.object({ id: z.string() }) }

const paged = {
  query: z.object({
    limit: z.coerce.number().int().min(1).max(5000).default(1000),
    offset: z.coerce.number().int().min(0).default(0),
  }),
}

/** A question without parameters. */
export const getOne = <const Path extends string, Schema extends z.ZodType>(path: Path, says: string, schema: Schema) =>
  createRoute({ method: 'get', path, summary: says, responses: { 200: json(schema, says), ...errors } })

/** One thing by its id. */
export const getById = <const Path extends string, Schema extends z.ZodType>(
  path: Path,
  says: string,
  schema: Schema,
) =>
  createRoute({ method: 'get', path, summary: says, request: byId, responses: { 200: json(schema, says), ...errors } })

/** A page of a list; `total` counts the whole list. */
export const getList = <const Path extends string, Schema extends z.ZodType>(path: Path, says: string, item: Schema) =>
  createRoute({
    method: 'get',
    path,
    summary: says,
    request: paged,
    responses: { 200: json(z.object({ items: list(item), total: z.int() }), says), ...errors },
  })

export const searchRoute = <Schema extends z.ZodType>(item: Schema) =>
  createRoute({
    method: 'get',
    path: '/api/search',
    summary: 'Everything that holds all the words.',
    request: {
      query: z.object({ q: z.string().max(200), limit: z.coerce.number().int().min(1).max(200).default(60) }),
    },
    responses: { 200: json(z.object({ items: list(item), total: z.int() }), 'What was found.'), ...errors },
  })

export const judgeRoute = <Body extends z.ZodType, Answer extends z.ZodType>(body: Body, answer: Answer) =>
  createRoute({
    method: 'post',
    path: '/api/judgements',
    summary: 'Appends a judgement and makes the picture anew.',
    request: { body: { required: true, content: { 'application/json': { schema: body } } } },
    responses: { 201: json(answer, 'The judgement as the ledger keeps it.'), ...errors },
  })

/** The part of a list that was asked for. */
export function pageOf<Item>(items: readonly Item[], { limit, offset }: { limit: number; offset: number }) {
  return { items: items.slice(offset, offset + limit), total: items.length }
}
