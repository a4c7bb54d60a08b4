import {Socket} from 'node:net'
import {mayReach, type Reach} from './may-reach.ts'

type Target = {readonly host?: unknown; readonly path?: unknown}

const isTarget = (value: unknown): value is Target => typeof value === 'object' && value !== null

/** Where a call of `connect` goes: Node's own callers pass an array, others may pass what they like. */
const targetOf = (args: readonly unknown[]): Target => {
  const [first, second] = args
  if (Array.isArray(first)) return targetOf(first)
  if (isTarget(first)) return first
  const isPort = typeof first === 'number' || /^\d+$/.test(String(first))
  return isPort ? {host: second} : {path: first}
}

/**
 * Refuses connections of this process that leave the machine, before a name is even looked up. Every
 * client of Node's, `fetch` included, comes through here.
 *
 * @returns what undoes it
 */
export const guardConnections = (lakeHost: string, reach: Reach): (() => void) => {
  const {connect} = Socket.prototype
  const guarded = function (this: Socket, ...args: unknown[]): Socket {
    const target = targetOf(args)
    const {host, path} = target
    const name = typeof host === 'string' ? host : 'localhost'
    // Such names are this machine by definition, but not every resolver knows that.
    if (name.endsWith('.localhost')) Reflect.set(target, 'host', 'localhost')
    if (path || mayReach(name, lakeHost, reach)) return Reflect.apply(connect, this, args)
    const reason = `Not connected to ${name}: "preop sanity" works with the content lake and stays on this machine`
    process.nextTick(() => this.destroy(new Error(reason)))
    return this
  }
  Reflect.set(Socket.prototype, 'connect', guarded)
  return () => Reflect.set(Socket.prototype, 'connect', connect)
}
