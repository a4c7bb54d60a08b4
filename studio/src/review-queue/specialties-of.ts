import {asRecord, asRecords, asText, type PlainDocument} from '@preop/schema/rules'

/** The ids of the specialties a document belongs to or, for a banner, shows in. */
export const specialtiesOf = (document: PlainDocument): string[] => {
  if (document._type === 'specialty') return [document._id]
  return [document.specialties, asRecord(document.targets).specialties]
    .flatMap(asRecords)
    .flatMap(({_ref}) => asText(_ref) ?? [])
}
