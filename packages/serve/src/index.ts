export { createApp } from './createApp.ts'
export { type Served, type ServeOptions, serve } from './serve.ts'
export type { FoundWords, ServeInput, Source } from './source.ts'
