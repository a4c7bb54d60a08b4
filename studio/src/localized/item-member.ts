import type {ArrayOfObjectsInputProps, ArrayOfObjectsItemMember} from 'sanity'
import {isRecord} from '../is-record.ts'

const isOf = (value: unknown, language: string) => isRecord(value) && value.language === language

/** The form's node for a locale's item, if the field has one. */
export const itemMember = (
  {members}: Pick<ArrayOfObjectsInputProps, 'members'>,
  language: string,
): ArrayOfObjectsItemMember | undefined =>
  members.filter((member) => member.kind === 'item').find(({item}) => isOf(item.value, language))
