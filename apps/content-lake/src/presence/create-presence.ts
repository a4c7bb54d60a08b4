import {randomUUID} from 'node:crypto'
import {type PresenceCall, parsePresenceCall} from './presence-call.ts'

export type Guest = {
  readonly dataset: string
  /** Who it is, by id: names are looked up by whoever shows them. */
  readonly userId: string
  readonly isStillSignedIn: () => boolean
}

export type Member = {
  readonly hear: (text: string) => void
  readonly leave: () => void
}

export type Presence = {
  /** @returns how to pass on what the guest says, and that it is gone */
  readonly join: (guest: Guest, send: (text: string) => void) => Member
}

type Seat = Guest & {
  readonly send: (text: string) => void
  readonly subscriptions: Set<string>
  readonly sessions: Set<string>
}

/** A browser has one session a tab and one socket for all; more than these are made up. */
const maxOfEach = 20

const say = (message: object): string => JSON.stringify({jsonrpc: '2.0', ...message})

/**
 * Tells the people in a dataset where the others are, in the words of Sanity's presence service.
 * Nothing of it is kept: who connects calls the roll, and everybody answers.
 */
export const createPresence = (): Presence => {
  const seats = new Set<Seat>()

  const tellOthers = (from: Seat, event: object): void => {
    for (const seat of seats) {
      if (seat === from || seat.dataset !== from.dataset) continue
      for (const subscription of seat.subscriptions)
        seat.send(
          say({
            method: 'presence_subscription',
            params: {subscription, result: {i: from.userId, ...event}},
          }),
        )
    }
  }

  const add = (set: Set<string>, value: string): string => {
    if (set.size < maxOfEach) set.add(value)
    return value
  }

  const answer = (seat: Seat, call: PresenceCall): unknown => {
    switch (call.method) {
      case 'authorization':
        // Whoever is here was let in by the cookie or token of the request that opened the socket.
        return true
      case 'presence_subscribe':
        return add(seat.subscriptions, randomUUID())
      case 'presence_unsubscribe':
        return seat.subscriptions.delete(call.params.subscriptionId)
      case 'presence_rollcall':
        tellOthers(seat, {type: 'rollCall', session: call.params.session})
        return true
      case 'presence_announce':
        add(seat.sessions, call.params.data.sessionId)
        tellOthers(seat, {type: 'state', m: call.params.data})
        return true
      case 'presence_disconnect':
        seat.sessions.delete(call.params.session)
        tellOthers(seat, {type: 'disconnect', m: {session: call.params.session}})
        return true
      default:
        return call satisfies never
    }
  }

  return {
    join: (guest, send) => {
      const seat = {...guest, send, subscriptions: new Set<string>(), sessions: new Set<string>()}
      seats.add(seat)
      return {
        hear: (text) => {
          const call = parsePresenceCall(text)
          const error = {code: -32_600, message: 'No call that the embedded content lake knows'}
          send(call ? say({id: call.id, result: answer(seat, call)}) : say({id: null, error}))
        },
        leave: () => {
          seats.delete(seat)
          for (const session of seat.sessions) tellOthers(seat, {type: 'disconnect', m: {session}})
        },
      }
    },
  }
}
