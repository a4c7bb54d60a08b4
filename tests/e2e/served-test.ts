import {type APIResponse, test as base, type JSHandle} from '@playwright/test'

export type Served = {response: APIResponse; html: string; document: JSHandle<Document>}

/**
 * Tests of what the server sends: `served` asks for an address and parses the answer as browsers do,
 * but lays nothing out, and all tests of a worker share the one tab that does so. It is for what is
 * read off the markup of every page of a site, in a tenth of the time that showing them takes.
 * Relative addresses stay as they are written.
 */
export const test = base.extend<object, {served: (url: string) => Promise<Served>}>({
  served: [
    async ({browser}, use) => {
      const context = await browser.newContext()
      const page = await context.newPage()
      await use(async (url) => {
        const response = await context.request.get(url)
        const html = await response.text()
        const document = await page.evaluateHandle(
          (text) => new DOMParser().parseFromString(text, 'text/html'),
          html,
        )
        return {response, html, document}
      })
      await context.close()
    },
    {scope: 'worker'},
  ],
})
