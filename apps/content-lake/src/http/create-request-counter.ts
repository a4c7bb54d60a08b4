/** What is counted apart; `healthz` shows the counts, so that a build's requests can be asserted. */
export const countedEndpoints = ['query', 'mutate', 'doc', 'export', 'other'] as const

export type CountedEndpoint = (typeof countedEndpoints)[number]

export type RequestCounter = {
  readonly count: (path: string) => void
  readonly counts: () => Readonly<Record<CountedEndpoint, number>>
}

const endpointOf = (path: string): CountedEndpoint => {
  const name = /^\/v[^/]+\/data\/([a-z]+)\//.exec(path)?.[1]
  return countedEndpoints.find((endpoint) => endpoint === name) ?? 'other'
}

/** Counts requests to the content API by endpoint since the server started. */
export const createRequestCounter = (): RequestCounter => {
  const counts = {query: 0, mutate: 0, doc: 0, export: 0, other: 0}
  return {
    count: (path) => {
      counts[endpointOf(path)] += 1
    },
    counts: () => ({...counts}),
  }
}
