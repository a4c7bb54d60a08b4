import {randomUUID} from 'node:crypto'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {type BrowserContext, chromium, type Page} from '@playwright/test'
import {createContentClient} from '@preop/content'
import {startLake} from '@preop/content-lake'
import {createUser} from '@preop/lake'
import {expandSample, sampleDir} from '@preop/sample'
import {chromiumArguments} from '../support/chromium-arguments.ts'
import {ensureChromium} from '../support/ensure-chromium.ts'
import {runCommand} from '../support/run-command.ts'
import {toTransactions} from './to-transactions.ts'
import type {Workshop} from './workshop.ts'

export type StudioSite = {
  readonly url: string
  /** An editor in a browser of their own that has fetched nothing yet. */
  readonly signIn: () => Promise<{readonly context: BrowserContext; readonly page: Page}>
  /** Writes further documents, one transaction each. */
  readonly write: (
    documents: readonly {readonly _id: string; readonly _type: string}[],
  ) => Promise<void>
}

/** Builds the Studio and serves it over the sample's content, with a browser to look at it. */
export const startStudioSite = async ({
  folder,
  later,
}: Pick<Workshop, 'folder' | 'later'>): Promise<StudioSite> => {
  const built = await runCommand(['studio/scripts/build.ts'])
  if (built !== 0) throw new Error('The Studio could not be built; see above.')
  const dataDir = join(folder, 'studio', 'lake')
  mkdirSync(dataDir, {recursive: true})
  const lake = await startLake({port: 0, dataDir, logLevel: 'silent'})
  later(lake.close)
  const client = createContentClient({
    projectId: 'preop',
    dataset: 'production',
    apiHost: lake.url,
    token: lake.adminToken,
  })
  for (const batch of toTransactions(expandSample(sampleDir)))
    await client.mutate(
      batch.map((document) => ({createOrReplace: document})),
      {returnDocuments: false},
    )
  const person = {name: 'bench', password: randomUUID()}
  await createUser(dataDir, {...person, role: 'editor', locales: []})
  const executablePath = await ensureChromium()
  if (!executablePath) throw new Error('The figures of the desk need Chromium.')
  const browser = await chromium.launch({executablePath, args: chromiumArguments})
  later(() => browser.close())
  return {
    url: lake.url,
    signIn: async () => {
      const context = await browser.newContext({viewport: {width: 1280, height: 900}})
      const answer = await context.request.post(`${lake.url}/sign-in`, {
        form: person,
        headers: {origin: lake.url},
      })
      if (!answer.ok()) throw new Error(`Could not sign in: ${answer.status()}.`)
      return {context, page: await context.newPage()}
    },
    write: async (documents) => {
      for (const document of documents)
        await client.mutate([{createOrReplace: document}], {returnDocuments: false})
    },
  }
}
