import {get} from 'node:http'

/**
 * Fetches an address of this machine as a browser does, without unpacking the answer: `fetch`
 * would hide how many bytes were sent.
 *
 * @throws Error unless the answer is 200
 */
export const fetchGzip = (url: string): Promise<{body: Buffer; encoding: string | undefined}> =>
  new Promise((resolve, reject) => {
    const request = get(url, {headers: {'accept-encoding': 'gzip'}}, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        if (response.statusCode !== 200)
          return reject(new Error(`${url} answered ${response.statusCode}; expected 200.`))
        resolve({
          body: Buffer.concat(chunks),
          encoding: response.headers['content-encoding'],
        })
      })
    })
    request.once('error', reject)
  })
