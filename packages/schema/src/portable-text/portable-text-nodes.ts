/** The one owner of what a body may hold. Schema types, rules and renderers derive from it. */
export const blockStyles = ['normal', 'h3', 'h4'] as const
export const listItems = ['bullet', 'number'] as const
export const decorators = ['strong', 'em'] as const
export const annotations = ['link', 'internalLink', 'glossaryTermLink'] as const
export const inlineObjects = ['citation', 'phone'] as const
export const blockObjects = ['careCard', 'bodyImage'] as const

export type BlockStyle = (typeof blockStyles)[number]
export type ListItem = (typeof listItems)[number]
export type Decorator = (typeof decorators)[number]
export type Annotation = (typeof annotations)[number]
export type InlineObject = (typeof inlineObjects)[number]
export type BlockObject = (typeof blockObjects)[number]
