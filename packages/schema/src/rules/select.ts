import {isRecord} from './plain.ts'
import {itemsOf, type Node} from './walk.ts'

const step = (node: Node, name: string): Node[] => {
  if (name === '*') return itemsOf(node)
  return isRecord(node.value) ? [{at: [...node.at, name], value: node.value[name]}] : []
}

/**
 * The values at a place of the model. An absent field is selected too, with the value `undefined`,
 * so that a rule can miss it.
 *
 * @param pattern - field names joined by dots, `*` for each item of an array: `sections.*.heading`
 */
export const select = (value: unknown, pattern: string): Node[] =>
  pattern
    .split('.')
    .reduce<Node[]>((nodes, name) => nodes.flatMap((node) => step(node, name)), [{at: [], value}])
