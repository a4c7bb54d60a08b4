import type {Page} from '@playwright/test'
import {z} from 'zod'

type DomNode = {
  nodeName: string
  backendNodeId: number
  attributes?: string[] | undefined
  children?: DomNode[] | undefined
}

const domNode: z.ZodType<DomNode> = z.object({
  nodeName: z.string(),
  backendNodeId: z.number(),
  attributes: z.array(z.string()).optional(),
  get children() {
    return z.array(domNode).optional()
  },
})

const value = z.object({value: z.union([z.string(), z.number(), z.boolean()]).optional()})
const tree = z.object({
  nodes: z.array(
    z.object({
      nodeId: z.string(),
      ignored: z.boolean(),
      role: value.optional(),
      name: value.optional(),
      properties: z.array(z.object({name: z.string(), value})).optional(),
      childIds: z.array(z.string()).optional(),
      backendDOMNodeId: z.number().optional(),
    }),
  ),
})

/** What a screen reader meets, in its order. */
export type Spoken = {
  readonly role: string
  readonly name: string
  /** The language that it is read in. */
  readonly lang: string
  /** Of a heading. */
  readonly level?: number
}

const langOf = ({attributes = []}: DomNode): string | undefined => {
  const at = attributes.findIndex((name, index) => index % 2 === 0 && name === 'lang')
  return at < 0 ? undefined : attributes[at + 1]
}

const languages = (node: DomNode, around: string, found = new Map<number, string>()) => {
  const lang = langOf(node) ?? around
  found.set(node.backendNodeId, lang)
  for (const child of node.children ?? []) languages(child, lang, found)
  return found
}

/** Chromium's accessibility tree of the page, flat and in reading order, each part with its language. */
export const readAloud = async (page: Page): Promise<readonly Spoken[]> => {
  const session = await page.context().newCDPSession(page)
  const {root} = z
    .object({root: domNode})
    .parse(await session.send('DOM.getDocument', {depth: -1, pierce: true}))
  const langs = languages(root, '')
  const {nodes} = tree.parse(await session.send('Accessibility.getFullAXTree'))
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const walk = (id: string): Spoken[] => {
    const node = byId.get(id)
    if (!node) return []
    const level = node.properties?.find(({name}) => name === 'level')?.value.value
    const own = {
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      lang: langs.get(node.backendDOMNodeId ?? -1) ?? '',
      ...(typeof level === 'number' ? {level} : {}),
    }
    return [...(node.ignored ? [] : [own]), ...(node.childIds ?? []).flatMap(walk)]
  }
  const [first] = nodes
  return first ? walk(first.nodeId) : []
}
