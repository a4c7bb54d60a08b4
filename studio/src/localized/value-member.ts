import type {ArrayOfObjectsItemMember, FieldMember} from 'sanity'

/** The form's node for the text of an item that there is. */
export const valueMember = ({item}: ArrayOfObjectsItemMember): FieldMember | undefined =>
  item.members.filter((member) => member.kind === 'field').find(({name}) => name === 'value')
