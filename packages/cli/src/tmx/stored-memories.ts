import {z} from 'zod'
import type {LakeSession} from '../xliff/lake-session.ts'

const parts = z.array(
  z.object({
    _id: z.string(),
    title: z.string(),
    sourceLocale: z.string(),
    targetLocale: z.string(),
    importedAt: z.string(),
    importedBy: z.string(),
    parts: z.number(),
    pairs: z.number(),
  }),
)

/** An imported memory, without its texts. */
export type ListedMemory = Omit<z.output<typeof parts>[number], '_id'> & {
  readonly id: string
  /** The ids of its documents; fewer than `parts` when an import was broken off. */
  readonly documents: readonly string[]
}

const query = `*[_type == "translationMemory"] | order(_id asc) {
  _id, title, sourceLocale, targetLocale, importedAt, importedBy, parts, "pairs": count(entries)
}`

/** The imported memories of the lake, by id. */
export const storedMemories = async ({
  client,
  reach,
}: LakeSession): Promise<readonly ListedMemory[]> => {
  const found = await reach(client.fetch<unknown>(query, {}, {perspective: 'raw'}))
  const byMemory = Map.groupBy(parts.parse(found), ({_id}) => _id.split('.')[1] ?? _id)
  return [...byMemory].flatMap(([id, documents]) => {
    const [first] = documents
    if (!first) return []
    const {_id, ...told} = first
    const pairs = documents.reduce((sum, one) => sum + one.pairs, 0)
    return {...told, id, pairs, documents: documents.map((one) => one._id)}
  })
}
