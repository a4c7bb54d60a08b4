import {sourceLocale} from '@preop/locales'
import {type Change, classifyChange, type DeskRow} from '@preop/translation'
import {deskPolicy} from '../desk-policy.ts'

/** A source text of earlier, beside the present one. */
export type SourceChange = {
  /** When it was the source, in words. */
  readonly then: string
  /** Canonical forms. */
  readonly before: string
  readonly after: string
  readonly change: Change
}

/**
 * What has changed in the source since it was translated: since the text in work was begun, and
 * since the translation that readers know was made. Where both are of the same source it is said
 * once.
 */
export const sourceChanges = (
  {source, work, sourceMoved, published}: DeskRow,
  glossaryWords: readonly string[],
): readonly SourceChange[] => {
  const {canonical: after} = source
  const toChange = (then: string, before: string | undefined) =>
    before === undefined || before === after
      ? []
      : [
          {
            then,
            before,
            after,
            change: classifyChange(before, after, {
              ...deskPolicy(glossaryWords),
              locale: sourceLocale,
            }),
          },
        ]
  const begun = sourceMoved ? work?.sourceSnapshot : undefined
  const translated = published?.stored?.source
  return [
    ...toChange('When this text was begun', begun),
    ...(translated === begun ? [] : toChange('When the public translation was made', translated)),
  ]
}
