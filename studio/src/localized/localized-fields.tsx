import {definePlugin, isArrayOfObjectsInputProps} from 'sanity'
import {EnabledLocalesLayout} from '../enabled-locales/enabled-locales-layout.tsx'
import {LocalizedInput} from './localized-input.tsx'
import {localizedKindOf} from './localized-kind-of.ts'

/** Shows localized fields as source text with its translations, wherever the schema has one. */
export const localizedFields = definePlugin({
  name: 'localized-fields',
  studio: {components: {layout: EnabledLocalesLayout}},
  form: {
    components: {
      input: (props) =>
        localizedKindOf(props.schemaType.name) && isArrayOfObjectsInputProps(props) ? (
          <LocalizedInput {...props} />
        ) : (
          props.renderDefault(props)
        ),
      // The source text's own field has the title, the description and what is wrong.
      field: (props) => {
        const {children, renderDefault, schemaType} = props
        return <>{localizedKindOf(schemaType.name) ? children : renderDefault(props)}</>
      },
    },
  },
})
