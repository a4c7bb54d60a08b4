import {asRecord, asText, type PlainDocument, quote} from './plain.ts'
import type {Rule} from './rule.ts'

const privateId = (
  type: 'feedback' | 'translationWork' | 'translationMemory',
  isRight: (document: PlainDocument) => boolean,
  expected: string,
): Rule => ({
  name: 'id-not-private',
  level: 'error',
  appliesTo: [type],
  check: (document) =>
    isRight(document)
      ? []
      : [
          {
            at: ['_id'],
            expected,
            found: quote(document._id),
            message: `Only an id with a dot is unreadable without a token. Create this document as ${expected}.`,
          },
        ],
})

export const privateIdRules: readonly Rule[] = [
  privateId('feedback', ({_id}) => /^feedback\.[\w-]+$/.test(_id), 'feedback.<uuid>'),
  privateId(
    'translationWork',
    ({_id, language, source}) =>
      _id === `l10n.${asText(asRecord(source)._ref)}.${asText(language)}`,
    'l10n.<source id>.<locale>',
  ),
  privateId(
    'translationMemory',
    ({_id}) => /^memory\.[0-9a-f]{16}\.[1-9]\d*$/.test(_id),
    'memory.<16 hex digits>.<number of the part>',
  ),
]
