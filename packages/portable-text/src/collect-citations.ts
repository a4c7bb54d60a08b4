import {isPortableTextBlock} from '@portabletext/toolkit'
import {isBlockHolder} from '@preop/schema/lists'
import {prepareBody} from './prepare-body.ts'
import {readBlocks} from './read-blocks.ts'
import {readString} from './read-string.ts'
import {isStepList} from './step-list.ts'
import type {BodyNode, ResolvedBody} from './types.ts'

const citationsOf = (node: BodyNode): readonly {source: string; anchor: string}[] => {
  if (isStepList(node)) return node.steps.flatMap(citationsOf)
  if (isBlockHolder(node)) return readBlocks(node).flatMap(citationsOf)
  if (!isPortableTextBlock(node)) return []
  return node.children.flatMap((child) =>
    child._type === 'citation'
      ? [{source: readString(child, 'source'), anchor: `cite-${child._key}`}]
      : [],
  )
}

/**
 * Where each reference is cited, for the back links of the reference list.
 *
 * @param bodies - every body on the page with the `path` it is rendered under
 * @returns element ids by the key of the reference, in reading order
 */
export const collectCitations = (
  bodies: readonly {readonly path: string; readonly body: ResolvedBody}[],
): ReadonlyMap<string, readonly string[]> => {
  const anchors = new Map<string, string[]>()
  for (const {path, body} of bodies) {
    for (const node of prepareBody(body, path, '').nodes) {
      for (const {source, anchor} of citationsOf(node)) {
        anchors.set(source, [...(anchors.get(source) ?? []), anchor])
      }
    }
  }
  return anchors
}
