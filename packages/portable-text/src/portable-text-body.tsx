import {PortableText} from '@portabletext/react'
import {type BodyOptions, bodyComponents} from './body-components.tsx'
import {failOnUnknown} from './fail-on-unknown.ts'
import {prepareBody} from './prepare-body.ts'
import type {ResolvedBody} from './types.ts'

export type PortableTextBodyProps = BodyOptions & {
  readonly body: ResolvedBody
  /** Unique on the page, for example the section's key; element ids start with it. */
  readonly path: string
}

/**
 * A body of resolved blocks as semantic HTML.
 *
 * @throws Error naming the type when a node, mark, style or list kind is unknown
 */
export const PortableTextBody = ({body, path, ...options}: PortableTextBodyProps) => {
  const prepared = prepareBody(body, path, options.locale)
  return (
    <PortableText
      value={[...prepared.nodes]}
      components={bodyComponents(prepared, options)}
      onMissingComponent={failOnUnknown}
    />
  )
}
