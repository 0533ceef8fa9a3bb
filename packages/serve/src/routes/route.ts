import { createRoute, z } from '@hono/zod-openapi'
import { entityType, error, list } from '../schemas/parts.ts'

const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

const errors = {
  400: json(error, 'The question cannot be understood.'),
  404: json(error, 'There is no such thing.'),
}

const byId = { params: z.object({ id: z.string() }) }

const part = {
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  offset: z.coerce.number().int().min(0).default(0),
}

const words = z
  .string()
  .max(200)
  .optional()
  .openapi({ description: 'Only what holds these words in its names; a word may be the beginning of a longer one' })

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
    request: { query: z.object(part) },
    responses: { 200: json(z.object({ items: list(item), total: z.int() }), says), ...errors },
  })

/** A part of several lists at once. */
export const getPart = <const Path extends string, Schema extends z.ZodType>(
  path: Path,
  says: string,
  schema: Schema,
) =>
  createRoute({
    method: 'get',
    path,
    summary: says,
    request: { query: z.object(part) },
    responses: { 200: json(schema, says), ...errors },
  })

/** A page of a list of what has names, which can be looked for. */
export const getNamedList = <const Path extends string, Schema extends z.ZodType>(
  path: Path,
  says: string,
  item: Schema,
) =>
  createRoute({
    method: 'get',
    path,
    summary: says,
    request: { query: z.object({ ...part, q: words }) },
    responses: { 200: json(z.object({ items: list(item), total: z.int() }), says), ...errors },
  })

export const entitiesRoute = <Schema extends z.ZodType>(item: Schema) =>
  createRoute({
    method: 'get',
    path: '/api/entities',
    summary: 'Who and what is named, most named first.',
    request: {
      query: z.object({ ...part, q: words, type: entityType.optional() }),
    },
    responses: { 200: json(z.object({ items: list(item), total: z.int() }), 'Who and what is named.'), ...errors },
  })

export const briefRoute = <Schema extends z.ZodType>(answer: Schema) =>
  createRoute({
    method: 'get',
    path: '/api/brief',
    summary: 'The brief as values.',
    request: {
      query: z.object({
        since: z
          .string()
          .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, 'YYYY, YYYY-MM or YYYY-MM-DD')
          .optional()
          .openapi({ description: 'The day from which on changes are told' }),
      }),
    },
    responses: { 200: json(answer, 'The brief as values.'), ...errors },
  })

export const searchRoute = <Schema extends z.ZodType>(item: Schema) =>
  createRoute({
    method: 'get',
    path: '/api/search',
    summary: 'Everything that holds all the words.',
    request: {
      query: z.object({ q: z.string().max(200), limit: z.coerce.number().int().min(1).max(200).default(20) }),
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
