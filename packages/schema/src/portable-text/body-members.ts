import {defineArrayMember} from 'sanity'
import {toOptions} from '../options/to-options.ts'
import {
  annotations,
  blockObjects,
  blockStyles,
  decorators,
  inlineObjects,
  listItems,
} from './portable-text-nodes.ts'

/** A paragraph, heading or list item, with the marks and inline objects a page can show. */
const block = defineArrayMember({
  type: 'block',
  styles: toOptions(blockStyles),
  lists: toOptions(listItems),
  marks: {
    decorators: toOptions(decorators),
    annotations: annotations.map((type) => ({type})),
  },
  of: inlineObjects.map((type) => ({type})),
})

/** What stands at the top of a body. */
export const bodyMembers = [block, ...blockObjects.map((type) => defineArrayMember({type}))]

/** What a care card or a timed step holds: a card in a card would have two urgencies. */
export const heldMembers = [block]
