import type {Readable} from 'node:stream'

/** A stream of Node's as the body of an answer, read no faster than it is taken. */
export const toWebStream = (source: Readable): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const chunks: AsyncIterator<Buffer<ArrayBuffer>> = source[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const {done, value} = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(new Uint8Array(value))
    },
    cancel: () => {
      source.destroy()
    },
  })
}
