import {fileURLToPath} from 'node:url'

/** Where the site keeps the words of its interface. */
export const wordsFolder = fileURLToPath(
  new URL('../../../../../apps/web/messages', import.meta.url),
)
