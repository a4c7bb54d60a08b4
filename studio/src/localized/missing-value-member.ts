import {
  type ArrayOfObjectsInputProps,
  type FieldMember,
  isObjectSchemaType,
  pathToString,
} from 'sanity'

/**
 * A form node like Sanity's own for the text of an item that does not exist yet. The same input is
 * then shown before and after the first letter, so that writing it moves neither focus nor cursor,
 * and nothing need be written only to have a field to type in.
 */
export const missingValueMember = (
  input: ArrayOfObjectsInputProps,
  language: string,
): FieldMember | undefined => {
  const item = input.schemaType.of.find(isObjectSchemaType)
  const value = item?.fields.find(({name}) => name === 'value')
  if (!value) return undefined
  const inArray = [{_key: language}, 'value']
  const path = [...input.path, ...inArray]
  const field = {
    id: pathToString(path),
    schemaType: value.type,
    level: input.level + 2,
    path,
    focusPath: [],
    focused: pathToString(input.focusPath) === pathToString(inArray),
    presence: [],
    validation: [],
    value: undefined,
    compareValue: undefined,
    readOnly: input.readOnly,
    changed: false,
    __unstable_computeDiff: input.__unstable_computeDiff,
    hasUpstreamVersion: input.hasUpstreamVersion,
    changedFromBaseVariant: false,
    baseVariantValue: undefined,
    hasBaseVariant: input.hasBaseVariant,
    members: [],
    groups: [],
  }
  return {
    kind: 'field',
    key: 'field-value',
    name: 'value',
    index: 0,
    collapsed: false,
    collapsible: false,
    open: true,
    inSelectedGroup: true,
    groups: [],
    field,
    path,
  }
}
