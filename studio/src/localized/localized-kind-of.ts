import {type LocalizedKind, localizedFieldType, localizedKinds} from '@preop/schema/rules'

/** Which kind of localized field a type name stands for, if it is one. */
export const localizedKindOf = (typeName: string): LocalizedKind | undefined =>
  localizedKinds.find((kind) => localizedFieldType(kind) === typeName)
