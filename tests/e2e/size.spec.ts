import {get} from 'node:http'
import {expect, test} from '@playwright/test'
import {localesOf, sitePages} from './site-pages.ts'
import {sites} from './sites.ts'

const limits = {total: 25 * 1024, script: 2 * 1024}

/** What comes over the wire for one address: the bytes as sent, not as unpacked. */
const transfer = (url: string): Promise<{bytes: number; encoding: string | undefined}> =>
  new Promise((resolve, reject) => {
    get(url, {headers: {'accept-encoding': 'gzip'}}, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('end', () => resolve({bytes, encoding: response.headers['content-encoding']}))
      response.on('error', reject)
    }).on('error', reject)
  })

for (const locale of localesOf.sample) {
  test(`the first page in ${locale} stays small`, async ({page}) => {
    const first = (await sitePages('sample')).find(
      ({id, ...one}) => id === 'procedure-kyphoplasty-vertebroplasty' && one.locale === locale,
    )
    const loaded = new Map<string, string>()
    page.on('request', (request) => loaded.set(request.url(), request.resourceType()))
    await page.goto(first?.url ?? '', {waitUntil: 'networkidle'})

    const sizes = {document: 0, stylesheet: 0, script: 0, font: 0}
    for (const [url, type] of loaded) {
      if (!url.startsWith(sites.sample)) continue
      const {bytes, encoding} = await transfer(url)
      if (type === 'document' || type === 'stylesheet') expect(encoding, url).toBe('gzip')
      if (type in sizes) Object.assign(sizes, {[type]: Reflect.get(sizes, type) + bytes})
    }
    test.info().annotations.push({type: 'bytes', description: JSON.stringify(sizes)})
    const {document, stylesheet, script, font} = sizes
    expect(document).toBeGreaterThan(5000)
    expect(stylesheet).toBeGreaterThan(1000)
    expect(font).toBe(0)
    expect(script).toBeLessThanOrEqual(limits.script)
    expect(document + stylesheet + script).toBeLessThanOrEqual(limits.total)
  })
}
