import {ContentProblemsError} from '@preop/content'
import type {Environment} from '../environment.ts'

/**
 * Says which lake was asked when reading from it failed. Problems in the content speak for themselves.
 *
 * @returns a handler for `catch`
 */
export const readableLakeError =
  ({lake}: Environment) =>
  (error: unknown): never => {
    if (error instanceof ContentProblemsError) throw error
    const where = lake.apiHost ?? `hosted Sanity, project ${lake.projectId}`
    throw new Error(
      `Content could not be read from ${where}, dataset "${lake.dataset}", after several attempts. Check that the lake is running (\`npx preop status\`) and that the address is right. The last good snapshot was kept.`,
      {cause: error},
    )
  }
