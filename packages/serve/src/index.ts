export { createApp } from './createApp.ts'
export { type Served, type ServeOptions, serve } from './serve.ts'
export type { BriefScope, ServeInput, Source } from './source.ts'
