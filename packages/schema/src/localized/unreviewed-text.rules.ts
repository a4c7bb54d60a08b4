import {type DocumentType, documentTypes} from '../document-types.ts'
import {asRecord, asRecords, asText, isRecord} from '../rules/plain.ts'
import type {Rule} from '../rules/rule.ts'
import {walk} from '../rules/walk.ts'

const privateTypes: readonly DocumentType[] = ['feedback', 'translationWork']

/** Machine text reaches patients unread only where every page says that it is a demonstration. */
const unreviewedMachineText: Rule = {
  name: 'unreviewed-machine-text',
  level: 'error',
  appliesTo: documentTypes.filter((type) => !privateTypes.includes(type)),
  check: (document, {settings}) => {
    const effective = document._type === 'siteSettings' ? document : asRecord(settings)
    if (effective.demonstration === true) return []
    return [...walk(document)]
      .filter(({value}) => isRecord(value) && typeof value.language === 'string')
      .flatMap(({at, value}) =>
        asRecords(asRecord(asRecord(value).l10n).units)
          .filter((unit) => unit.origin === 'machine' && asText(unit.reviewedBy) === undefined)
          .map((unit) => {
            const key = asText(unit._key) ?? ''
            return {
              at: key === 'value' ? at : [...at, 'value', {_key: key}],
              expected: 'a reviewer for text that a machine translated',
              found: 'none',
              message:
                'A machine translated this text and nobody has reviewed it. Have a qualified translator approve it, or remove it.',
            }
          }),
      )
  },
}

export const unreviewedTextRules: readonly Rule[] = [unreviewedMachineText]
