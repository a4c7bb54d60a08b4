import {createContentClient, findSlugOwner} from '@preop/content'
import type {PlainDocument} from '@preop/schema/rules'
import type {Environment} from '../environment.ts'
import {findToken} from '../sanity/find-token.ts'
import type {ImportReport} from './import-report.ts'

/**
 * Writes a new draft. An existing document is never touched.
 *
 * @returns where the draft opens in the Studio
 * @throws Error when another procedure, published or draft, has the slug
 */
export const writeDraft = async (
  environment: Environment,
  document: PlainDocument,
  {slug}: ImportReport,
): Promise<string> => {
  const {token} = findToken(environment)
  const client = createContentClient({...environment.lake, token})
  const owner = await findSlugOwner(client, document._type, slug).catch((cause: unknown) => {
    const where = environment.lake.apiHost ?? `hosted Sanity, project ${environment.lake.projectId}`
    throw new Error(
      `The content lake at ${where} did not answer, so nothing was written. Start it: npm start`,
      {cause},
    )
  })
  if (owner)
    throw new Error(
      `The slug "${slug}" belongs to ${owner} already, so nothing was written. Open that page in the Studio, or choose another address: --slug ${slug}-2`,
    )
  await client.create(document)
  const origin = environment.lake.apiHost ?? ''
  return `${origin}/intent/edit/id=${document._id.replace('drafts.', '')};type=${document._type}`
}
