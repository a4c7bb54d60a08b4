import {environment} from './environment.ts'

/** The full address, as the public knows it, of a path on the site. */
export const absoluteUrl = (path: string): string => environment().siteUrl + path
