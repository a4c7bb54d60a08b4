import {createContentClient, readTranslations, type StoredTranslations} from '@preop/content'
import type {Environment} from '../environment.ts'
import {findToken} from '../sanity/find-token.ts'

/**
 * Reads all translations and the work on them from the running lake.
 *
 * @throws Error saying which lake was asked when it does not answer
 */
export const readFromLake = (environment: Environment): Promise<StoredTranslations> => {
  const {lake} = environment
  const {token} = findToken(environment)
  return readTranslations(createContentClient({...lake, token})).catch((cause: unknown) => {
    const where = lake.apiHost ?? `hosted Sanity, project ${lake.projectId}`
    throw new Error(
      `Translations could not be read from ${where}, dataset "${lake.dataset}". Check that the lake is running: npx preop status`,
      {cause},
    )
  })
}
