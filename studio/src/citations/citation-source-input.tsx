import {useMemo} from 'react'
import {type StringInputProps, useFormValue} from 'sanity'
import {referenceChoices} from './reference-choices.ts'

/** Which reference a citation names: chosen from those of the document, not typed as a key. */
export const CitationSourceInput = (props: StringInputProps) => {
  const references = useFormValue(['references'])
  const schemaType = useMemo(
    () => ({
      ...props.schemaType,
      options: {...props.schemaType.options, list: referenceChoices(references)},
    }),
    [props.schemaType, references],
  )
  return props.renderDefault({...props, schemaType})
}
