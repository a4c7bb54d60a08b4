import {useCallback, useEffect, useMemo, useRef} from 'react'
import {
  type ArrayOfObjectsInputProps,
  FormCallbacksProvider,
  type FormNodeValidation,
  insert,
  MemberField,
  PatchEvent,
  type RenderFieldCallback,
  useFormCallbacks,
} from 'sanity'
import {itemMember} from './item-member.ts'
import {missingValueMember} from './missing-value-member.ts'
import {valueMember} from './value-member.ts'

type Props = {
  readonly input: ArrayOfObjectsInputProps
  readonly language: string
  readonly title: string | undefined
  readonly description?: string | undefined
  /** What is wrong with the field as a whole, told where the text is. */
  readonly validation?: FormNodeValidation[]
}

const noFindings: FormNodeValidation[] = []

/** The text of one locale in Sanity's own input, whether there is an item for it yet or not. */
export const LocaleValue = ({
  input,
  language,
  title,
  description,
  validation = noFindings,
}: Props) => {
  const callbacks = useFormCallbacks()
  const {onChange, renderField, schemaType} = input
  const item = itemMember(input, language)
  const key = item?.key ?? language
  const hasItem = item !== undefined
  const itemType = schemaType.of[0]?.name

  // Several changes can come before the item is seen here; only the first may insert it.
  const isInserted = useRef(false)
  useEffect(() => {
    if (hasItem) isInserted.current = false
  }, [hasItem])

  const changeItem = useCallback(
    (change: Parameters<typeof PatchEvent.from>[0]) => {
      const event = PatchEvent.from(change).prefixAll({_key: key})
      const isNew = !hasItem && !isInserted.current
      isInserted.current = !hasItem
      const first = {_key: key, _type: itemType, language}
      onChange(isNew ? event.prepend([insert([first], 'after', [-1])]) : event)
    },
    [onChange, key, hasItem, itemType, language],
  )

  const renderTitled: RenderFieldCallback = useCallback(
    (field) =>
      renderField({
        ...field,
        title,
        description,
        level: input.level,
        validation: [...validation, ...field.validation],
        // To paste into an item that is not there would be refused.
        actions: hasItem ? field.actions : [],
      }),
    [renderField, title, description, validation, hasItem, input.level],
  )

  const member = useMemo(
    () => (item ? valueMember(item) : missingValueMember(input, language)),
    [item, input, language],
  )
  if (!member) return null
  return (
    <FormCallbacksProvider {...callbacks} onChange={changeItem}>
      <MemberField
        member={member}
        renderAnnotation={input.renderAnnotation}
        renderBlock={input.renderBlock}
        renderField={renderTitled}
        renderInlineBlock={input.renderInlineBlock}
        renderInput={input.renderInput}
        renderItem={input.renderItem}
        renderPreview={input.renderPreview}
      />
    </FormCallbacksProvider>
  )
}
