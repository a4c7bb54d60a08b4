import type {PlainDocument} from '@preop/schema/rules'
import type {StaleSince, StaleUnit} from '@preop/translation'
import {LakeAway} from '../worker-session/fetch-transactions.ts'

/** A document with stale units of which it is not known yet since when they are. */
export type Undated = {readonly document: PlainDocument; readonly units: readonly StaleUnit[]}

/** By `staleUnitKey`. */
export type StaleDates = ReadonlyMap<string, StaleSince>

export type Dating = {
  /** Those left, which become fewer with each that `take` is given. */
  readonly undated: () => readonly Undated[]
  readonly read: (undated: Undated) => Promise<StaleDates>
  readonly take: (undated: Undated, dates: StaleDates) => void
  /** Tells what was found so far. */
  readonly tell: () => void
}

/** Few, since somebody may be waiting for the lake meanwhile. */
const atOnce = 3

/** Telling makes the page lay its list out anew. */
const untilTold = 24

/**
 * Reads in the background since when units are stale. A history that is refused, or that
 * does not fit its document, leaves the dates as they are; when the lake is away, the next call goes
 * on.
 *
 * @returns what goes on; it does nothing while it is at work
 */
export const dateStaleUnits = ({undated, read, take, tell}: Dating): (() => Promise<void>) => {
  const date = async (one: Undated) => {
    const dates = await read(one).catch((error: unknown): StaleDates => {
      if (error instanceof LakeAway) throw error
      return new Map()
    })
    take(one, dates)
  }

  const work = async () => {
    for (;;) {
      const next = undated().slice(0, untilTold)
      if (next.length === 0) return
      const waiting = next.values()
      const many = Array.from({length: atOnce}, async () => {
        for (const one of waiting) await date(one)
      })
      const ends = await Promise.allSettled(many)
      tell()
      if (ends.some(({status}) => status === 'rejected')) return
    }
  }

  let running: Promise<void> | undefined
  return () => {
    running ??= work().finally(() => {
      running = undefined
    })
    return running
  }
}
