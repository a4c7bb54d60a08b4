import {fileURLToPath} from 'node:url'

/** Where the sample content lives. */
export const sampleDir = fileURLToPath(new URL('../content', import.meta.url))
