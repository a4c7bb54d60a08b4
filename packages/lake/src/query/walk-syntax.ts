import {isRecord} from '../is-record.ts'

export type SyntaxNode = Readonly<Record<string, unknown>> & {readonly type: string}

export const isSyntaxNode = (value: unknown): value is SyntaxNode =>
  isRecord(value) && typeof value.type === 'string'

/** Visits every node of a parsed query, parents first. Constants are not looked into. */
export const walkSyntax = (node: unknown, visit: (node: SyntaxNode) => void): void => {
  if (Array.isArray(node)) {
    for (const item of node) walkSyntax(item, visit)
    return
  }
  if (!isRecord(node)) return
  if (isSyntaxNode(node)) visit(node)
  if (node.type === 'Value') return
  for (const child of Object.values(node)) {
    if (typeof child === 'object') walkSyntax(child, visit)
  }
}
