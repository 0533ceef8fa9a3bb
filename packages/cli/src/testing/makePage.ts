import type { Page } from '@fogline/model'

/** A page of an invented outlet that has enough words to be an article. */
export function makePage(name: string, boats = '3,000'): Page {
  const words = `The ferry office in Karsk said on Friday that ${boats} boats had left the harbour of Ardel before noon, and that no others would follow until the storm had passed.`
  const html = `<!doctype html><html><head><title>Ferries leave</title></head><body><article><h1>Ferries leave ${name}</h1><p>${words}</p><p>${words}</p></article></body></html>`
  const location = `https://gazette.example/${name}`
  return { location, bytes: new TextEncoder().encode(html), contentType: 'text/html', fetchedAt: null }
}
