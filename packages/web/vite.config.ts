import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Everything is a file of the bundle: the server's policy lets nothing inline and nothing from elsewhere through. */
export default defineConfig({
  plugins: [react()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 900 },
  server: { proxy: { '/api': 'http://127.0.0.1:4747' } },
})
