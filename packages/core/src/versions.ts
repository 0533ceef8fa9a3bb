export { pictureVersion } from './pictureVersion.ts'
export { versionOf } from './versionOf.ts'
