import {secondsUntilNext} from '@preop/schema/rules'

/**
 * A frame that also has to be rendered anew at other instants than it knows of.
 *
 * @param instants - ISO 8601; undefined ones never come
 */
export const frameUntil = <Frame extends {freshFor: number | undefined}>(
  frame: Frame,
  instants: readonly (string | undefined)[],
  now: Date,
): Frame => {
  const ahead = [frame.freshFor, secondsUntilNext(instants, now)]
  const freshFor = Math.min(...ahead.filter((seconds) => seconds !== undefined))
  return {...frame, freshFor: Number.isFinite(freshFor) ? freshFor : undefined}
}
