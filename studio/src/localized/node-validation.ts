import type {FormNodeValidation} from 'sanity'

type Node = {readonly validation: FormNodeValidation[]; readonly members?: readonly unknown[]}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' &&
  value !== null &&
  'validation' in value &&
  Array.isArray(value.validation)

const nodesIn = (members: readonly unknown[]): Node[] =>
  members.flatMap((member) => {
    if (typeof member !== 'object' || member === null) return []
    if ('field' in member && isNode(member.field)) return [member.field]
    if ('item' in member && isNode(member.item)) return [member.item]
    if ('fieldSet' in member && isNode(member.fieldSet)) return [member.fieldSet]
    return []
  })

/** What is wrong with a form node and with everything inside it. */
export const nodeValidation = (node: Node): FormNodeValidation[] => [
  ...node.validation,
  ...nodesIn(node.members ?? []).flatMap(nodeValidation),
]
