import {isRecord} from '@preop/schema/rules'
import {useCallback} from 'react'
import {type BlockProps, type RenderPreviewCallback, useFormValue} from 'sanity'
import {referenceChoices} from './reference-choices.ts'

/** A citation in a text, shown by the title of what it cites and not by a key. */
export const CitationBlock = (props: BlockProps) => {
  const references = useFormValue(['references'])
  const {renderPreview, value} = props
  const key = isRecord(value) ? value.source : undefined
  const cited = referenceChoices(references).find((choice) => choice.value === key)
  const title = cited?.title ?? 'Citation without a reference'
  const renderTitled: RenderPreviewCallback = useCallback(
    (preview) =>
      renderPreview({
        ...preview,
        value: isRecord(preview.value) ? {...preview.value, source: title} : preview.value,
      }),
    [renderPreview, title],
  )
  return props.renderDefault({...props, renderPreview: renderTitled})
}
