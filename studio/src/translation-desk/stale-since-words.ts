import type {UnitRow} from './unit-row.ts'

const days = new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium', timeZone: 'UTC'})

/** Since when a unit is stale, in words; undefined when it is not. */
export const staleSinceWords = ({
  staleSince,
  isStaleSinceExact,
}: Pick<UnitRow, 'staleSince' | 'isStaleSinceExact'>): string | undefined => {
  if (staleSince === undefined) return undefined
  const day = days.format(new Date(`${staleSince}T00:00:00Z`))
  return isStaleSinceExact ? `since ${day}` : `since ${day} at the latest`
}
