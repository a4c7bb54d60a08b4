import {UsageError} from '../usage-error.ts'
import {userUsage} from './user-usage.ts'

/**
 * The one name among the words after an action.
 *
 * @param what - what it names, for the message
 * @throws UsageError for none or several
 */
export const readName = ([name, ...others]: readonly string[], what = 'name'): string => {
  if (name && others.length === 0) return name
  throw new UsageError(`Give one ${what}; in quotes if it has spaces.\n${userUsage}`)
}
