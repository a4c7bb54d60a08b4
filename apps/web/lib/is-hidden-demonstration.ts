import {environment} from './environment.ts'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** A demonstration that others can reach must not be found by people looking for care. */
export const isHiddenDemonstration = (demonstration: boolean): boolean =>
  demonstration && !loopback.has(new URL(environment().siteUrl).hostname)
