import type {SampleDocument} from '@preop/sample'

/** A transaction stays below the 16 MB that the lake takes. */
const bytesPerTransaction = 10_000_000

const referencesIn = (document: SampleDocument) =>
  [...JSON.stringify(document).matchAll(/"_ref":"([^"]+)"/g)].flatMap(([, id]) => id ?? [])

/** The lake refuses a reference to nothing: what others refer to goes first, and goes together. */
export const toTransactions = (documents: readonly SampleDocument[]): SampleDocument[][] => {
  const wanted = new Set(documents.flatMap(referencesIn))
  const {first = [], later = []} = Object.groupBy(documents, ({_id}) =>
    wanted.has(_id) ? 'first' : 'later',
  )
  const batches: SampleDocument[][] = [first]
  let bytes = 0
  for (const document of later) {
    const size = Buffer.byteLength(JSON.stringify(document))
    if (bytes + size > bytesPerTransaction || batches.length === 1) {
      batches.push([])
      bytes = 0
    }
    batches.at(-1)?.push(document)
    bytes += size
  }
  return batches.filter((batch) => batch.length > 0)
}
