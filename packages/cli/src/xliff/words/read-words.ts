import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import type {Messages} from './words-document.ts'

const messages: z.ZodType<Messages> = z.lazy(() =>
  z.record(z.string(), z.union([z.string(), messages])),
)

/**
 * The words of the interface in a locale; none for one that has none yet.
 *
 * @throws Error naming the file when it is not what it should be
 */
export const readWords = (folder: string, locale: string): Messages => {
  const path = join(folder, `${locale}.json`)
  if (!existsSync(path)) return {}
  try {
    return messages.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (cause) {
    throw new Error(`Expected texts by key in ${path}, found something else. Mend the file.`, {
      cause,
    })
  }
}
