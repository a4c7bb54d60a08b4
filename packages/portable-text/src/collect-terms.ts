import {isPortableTextBlock} from '@portabletext/toolkit'
import {isBlockHolder} from '@preop/schema/lists'
import {readBlocks} from './read-blocks.ts'
import {readReference} from './read-reference.ts'
import type {BodyNode, ResolvedBody} from './types.ts'

const termsOf = (node: BodyNode): readonly string[] => {
  if (isBlockHolder(node)) return readBlocks(node).flatMap(termsOf)
  if (!isPortableTextBlock(node)) return []
  return (node.markDefs ?? []).flatMap((definition) =>
    definition._type === 'glossaryTermLink' ? [readReference(definition, 'term')] : [],
  )
}

/**
 * The glossary terms that bodies link to: what "Words on this page" has to explain.
 *
 * @returns document ids, each once, in reading order
 */
export const collectTerms = (bodies: readonly ResolvedBody[]): readonly string[] => [
  ...new Set(bodies.flatMap((body) => body.flatMap(({value}) => termsOf(value)))),
]
