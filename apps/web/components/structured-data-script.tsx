import type {PageHead} from '../lib/page-head.ts'
import type {StructuredData} from '../lib/structured-data/to-graph.ts'

/** JSON inside a script element: nothing in it may end the element. */
const toScriptText = (graph: StructuredData) => JSON.stringify(graph).replaceAll('<', '\\u003c')

export type StructuredDataScriptProps = {head?: PageHead; graph?: StructuredData}

/**
 * A page's facts in schema.org's words, which no browser runs; a page kept out of search has none.
 * It stands at the end of the document: there it is compressed against the references that it
 * repeats, which spares a reader up to 2 KB.
 */
export const StructuredDataScript = ({head, graph}: StructuredDataScriptProps) =>
  graph && !head?.noindex ? (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every < written as an escape.
      dangerouslySetInnerHTML={{__html: toScriptText(graph)}}
    />
  ) : null
