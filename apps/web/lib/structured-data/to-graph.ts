import type {Graph, Thing} from 'schema-dts'

/** What a page tells machines about itself, in the vocabulary of schema.org. */
export type StructuredData = Graph

/** The nodes of a page as one JSON-LD graph. */
export const toGraph = (nodes: readonly Thing[]): StructuredData => ({
  '@context': 'https://schema.org',
  '@graph': nodes,
})
