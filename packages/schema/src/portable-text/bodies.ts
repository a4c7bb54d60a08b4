import {asRecord, asText, isRecord, type PlainRecord} from '../rules/plain.ts'
import {itemsOf, type Node, walk} from '../rules/walk.ts'
import {isBlockHolder} from './is-block-holder.ts'

export type BodyNode = Node & {value: PlainRecord}

const recordsAt = (node: Node): BodyNode[] =>
  itemsOf(node).flatMap(({at, value}) => (isRecord(value) ? [{at, value}] : []))

const isBody = ({value}: Node) =>
  asRecord(value)._type === 'internationalizedArrayPortableTextValue'

/** Half a dozen rules look at the same nodes of a document, so each kind is gathered once. */
const onceEach = (gather: (document: unknown) => BodyNode[]) => {
  const gathered = new WeakMap<object, BodyNode[]>()
  return (document: unknown): readonly BodyNode[] => {
    if (!isRecord(document)) return gather(document)
    const nodes = gathered.get(document) ?? gather(document)
    gathered.set(document, nodes)
    return nodes
  }
}

/** The elements at the top of every body of a document, in every locale. */
export const bodyElements = onceEach((document) =>
  walk(document)
    .filter(isBody)
    .flatMap(({at, value}) => recordsAt({at: [...at, 'value'], value: asRecord(value).value})),
)

/** The blocks of every body, those inside care cards and timed steps too. */
export const bodyBlocks = onceEach((document) =>
  bodyElements(document)
    .flatMap((element) =>
      isBlockHolder(element.value)
        ? recordsAt({at: [...element.at, 'body'], value: element.value.body})
        : [element],
    )
    .filter(({value}) => value._type === 'block'),
)

/** The children of every block: spans and inline objects. */
export const inlineNodes = onceEach((document) =>
  bodyBlocks(document).flatMap(({at, value}) =>
    recordsAt({at: [...at, 'children'], value: value.children}),
  ),
)

/** The annotations of every block. */
export const annotationNodes = (document: unknown): BodyNode[] =>
  bodyBlocks(document).flatMap(({at, value}) =>
    recordsAt({at: [...at, 'markDefs'], value: value.markDefs}),
  )

export const keyOf = ({value}: BodyNode): string | undefined => asText(value._key)
