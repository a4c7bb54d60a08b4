import {isPortableTextBlock} from '@portabletext/toolkit'
import {isBlockHolder} from '@preop/schema/lists'
import {prepareBody} from './prepare-body.ts'
import {readBlocks} from './read-blocks.ts'
import {readMarks} from './read-marks.ts'
import {readReference} from './read-reference.ts'
import {readString} from './read-string.ts'
import {isStepList} from './step-list.ts'
import type {BodyNode, ResolvedBody} from './types.ts'

type Place = readonly [term: string, place: string]

const placesOf = (node: BodyNode): readonly Place[] => {
  if (isStepList(node)) return node.steps.flatMap(placesOf)
  if (isBlockHolder(node)) return readBlocks(node).flatMap(placesOf)
  if (!isPortableTextBlock(node)) return []
  return node.children.flatMap(readMarks).flatMap((mark): Place[] => {
    const found = node.markDefs?.find(({_key}) => _key === mark)
    if (found?._type !== 'glossaryTermLink') return []
    return [[readReference(found, 'term'), readString(found, 'place')]]
  })
}

/**
 * The glossary terms that bodies name, and where each is named first: a page explains a term there
 * and nowhere else.
 *
 * @param bodies - every body on the page with the `path` it is rendered under, in reading order
 * @returns the first place by the term's document id
 */
export const collectTerms = (
  bodies: readonly {readonly path: string; readonly body: ResolvedBody}[],
): ReadonlyMap<string, string> => {
  const places = new Map<string, string>()
  for (const {path, body} of bodies) {
    for (const [term, place] of prepareBody(body, path, '').nodes.flatMap(placesOf)) {
      if (!places.has(term)) places.set(term, place)
    }
  }
  return places
}
