import type {StoredMemory} from '@preop/translation'
import type {LakeSession} from '../xliff/lake-session.ts'

/** Below what the embedded lake, 16 MB, and hosted Sanity, 4 MB, take in one request. */
const requestBytes = {embedded: 15_000_000, hosted: 3_500_000} as const

const inTransactions = (documents: readonly StoredMemory[], bytes: number) =>
  Buffer.byteLength(JSON.stringify(documents)) <= bytes
    ? [documents]
    : documents.map((document) => [document])

/**
 * Stores the parts of a memory: in one transaction where they fit into a request, else one after
 * the other. A part that is there already stays as it is.
 *
 * @throws Error saying how many were stored, when the lake refuses or is gone
 */
export const saveMemory = async (
  {client, reach}: LakeSession,
  documents: readonly StoredMemory[],
  lake: keyof typeof requestBytes,
): Promise<void> => {
  let stored = 0
  for (const some of inTransactions(documents, requestBytes[lake])) {
    try {
      await reach(client.mutate(some.map((document) => ({createIfNotExists: document}))))
      stored += some.length
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      throw new Error(
        `Stored ${stored} of ${documents.length} parts of "${documents[0]?.title}", then: ${reason} To go on, import the same file again: what is stored stays.`,
        {cause},
      )
    }
  }
}
