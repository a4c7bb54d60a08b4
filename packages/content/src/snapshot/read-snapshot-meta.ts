import {existsSync} from 'node:fs'
import {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'

const rows = z.array(z.object({key: z.string(), value: z.string()}))
const meta = z.object({id: z.string(), mark: z.string(), takenAt: z.string()})

/**
 * What a snapshot file says of itself.
 *
 * @returns undefined if there is no file, or none of this layout
 */
export const readSnapshotMeta = (path: string): z.output<typeof meta> | undefined => {
  if (!existsSync(path)) return undefined
  const database = new DatabaseSync(path, {readOnly: true})
  try {
    const found = rows.parse(database.prepare('select key, value from meta').all())
    return meta.safeParse(Object.fromEntries(found.map(({key, value}) => [key, value]))).data
  } catch {
    return undefined
  } finally {
    database.close()
  }
}
