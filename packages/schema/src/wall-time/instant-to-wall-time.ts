import type {WallTime} from './is-wall-time.ts'
import {wallClock} from './wall-clock.ts'

/**
 * What the clocks of a zone show at an instant.
 *
 * @param instant - ISO 8601
 * @returns to the minute, `2026-03-08T02:30`
 */
export const instantToWallTime = (instant: string, timeZone: string): WallTime =>
  new Date(wallClock(Date.parse(instant), timeZone)).toISOString().slice(0, 16)
