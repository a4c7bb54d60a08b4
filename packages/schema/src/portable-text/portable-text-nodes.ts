/** The one owner of what a body may hold. Schema types, rules and renderers derive from it. */
export const blockStyles = ['normal', 'h3', 'h4'] as const
export const listItems = ['bullet', 'number'] as const
export const decorators = ['strong', 'em'] as const
export const annotations = ['link', 'internalLink', 'glossaryTermLink'] as const
export const inlineObjects = ['citation', 'phone'] as const
export const blockObjects = ['careCard', 'timedStep', 'bodyImage'] as const

/** Block objects with blocks of their own: one unit of translation, never one inside another. */
export const blockHolders = [
  'careCard',
  'timedStep',
] as const satisfies readonly (typeof blockObjects)[number][]

export type BlockStyle = (typeof blockStyles)[number]
export type ListItem = (typeof listItems)[number]
export type Decorator = (typeof decorators)[number]
export type Annotation = (typeof annotations)[number]
export type InlineObject = (typeof inlineObjects)[number]
export type BlockObject = (typeof blockObjects)[number]
