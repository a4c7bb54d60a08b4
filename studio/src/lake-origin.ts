/** The lake serves the Studio, so they share an origin. The CLI, which has none, asks no lake. */
export const lakeOrigin: string = globalThis.location?.origin ?? 'http://localhost:3333'
