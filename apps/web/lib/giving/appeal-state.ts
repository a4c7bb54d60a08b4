import type {Donation} from '@preop/content'

/** Whether gifts can be made. A start belongs to the time of giving, an end does not. */
export type AppealState = 'open' | 'notStarted' | 'ended'

export const appealState = (
  {start, end}: Pick<Donation, 'start' | 'end'>,
  now: Date,
): AppealState => {
  if (end && Date.parse(end) <= now.getTime()) return 'ended'
  return start && Date.parse(start) > now.getTime() ? 'notStarted' : 'open'
}
