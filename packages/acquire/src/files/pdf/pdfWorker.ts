import { parentPort, workerData } from 'node:worker_threads'
import { loadPdf } from './loadPdf.ts'

const port = parentPort
if (port === null) throw new Error('PDFs are read in a thread of their own only')

const { maxPages } = workerData as { readonly maxPages: number }

port.on('message', ({ id, bytes }: { readonly id: number; readonly bytes: Uint8Array }) => {
  void loadPdf(bytes, maxPages).then((answer) => port.postMessage({ id, answer }))
})
