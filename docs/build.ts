import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { apiPage } from './apiPage.ts'
import { rulesPage } from './rulesPage.ts'

// Writes the generated pages; a test fails where they differ from what stands in the repository.
writeFileSync(resolve(import.meta.dirname, 'rules.md'), rulesPage())
writeFileSync(resolve(import.meta.dirname, 'api.md'), await apiPage())
