import {isRecord} from '@preop/schema/rules'
import type {ArrayOfObjectsInputProps, ArrayOfObjectsItemMember} from 'sanity'

const isOf = (value: unknown, language: string) => isRecord(value) && value.language === language

/** The form's node for a locale's item, if the field has one. */
export const itemMember = (
  {members}: Pick<ArrayOfObjectsInputProps, 'members'>,
  language: string,
): ArrayOfObjectsItemMember | undefined =>
  members.filter((member) => member.kind === 'item').find(({item}) => isOf(item.value, language))
