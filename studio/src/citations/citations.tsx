import {definePlugin, type InputProps, isStringInputProps} from 'sanity'
import {CitationBlock} from './citation-block.tsx'
import {CitationSourceInput} from './citation-source-input.tsx'

/** `source` is a field of citations alone where it stands among the children of a block. */
const isCitationSource = ({path}: InputProps) =>
  path.at(-1) === 'source' && path.includes('children')

/** Lets editors see and choose citations by what they cite. */
export const citations = definePlugin({
  name: 'preop-citations',
  form: {
    components: {
      input: (props) =>
        isCitationSource(props) && isStringInputProps(props) ? (
          <CitationSourceInput {...props} />
        ) : (
          props.renderDefault(props)
        ),
      inlineBlock: (props) =>
        props.schemaType.name === 'citation' ? (
          <CitationBlock {...props} />
        ) : (
          props.renderDefault(props)
        ),
    },
  },
})
