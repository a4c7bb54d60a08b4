import {createReadStream} from 'node:fs'

/** The bytes of a file as the body of an answer, read no faster than they are taken. */
export const streamFile = (path: string): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const file = createReadStream(path)
  const chunks: AsyncIterator<Buffer<ArrayBuffer>> = file[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const {done, value} = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(new Uint8Array(value))
    },
    cancel: () => {
      file.destroy()
    },
  })
}
