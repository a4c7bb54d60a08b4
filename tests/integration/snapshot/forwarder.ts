import {createServer, type RequestListener} from 'node:http'

/** A server on a free port; `stop` also ends connections that are kept open. */
export const startServer = async (answer: RequestListener) => {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server listens on no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * Passes GET requests on to another server.
 *
 * @param afterEach - done before an answer goes back; given how many there have been, this one too
 */
export const startForwarder = (target: string, afterEach: (answered: number) => Promise<void>) => {
  let answered = 0
  return startServer(async (request, response) => {
    const answer = await fetch(`${target}${request.url}`)
    const body = await answer.text()
    answered += 1
    await afterEach(answered)
    response.writeHead(answer.status, {'content-type': 'application/json'}).end(body)
  })
}
