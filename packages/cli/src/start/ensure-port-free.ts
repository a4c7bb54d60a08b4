import {createServer} from 'node:net'

const listen = (port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({port, host, exclusive: true}, () => server.close(() => resolve()))
  })

/**
 * @param variable - the environment variable that moves the server to another port
 * @throws Error naming the port and the variable if something listens there already
 */
export const ensurePortFree = async (port: number, variable: string): Promise<void> => {
  try {
    await listen(port, '127.0.0.1')
  } catch (error) {
    throw new Error(
      `Port ${port} is in use. Stop what listens there, or choose another: ${variable}=${port + 1} npm start`,
      {cause: error},
    )
  }
}
