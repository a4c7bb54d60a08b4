import type {ContentMutation, ContentStore} from '@preop/translation'

const item = (language: string, value: unknown) => ({_key: language, language, value})

/** A page with a title and one paragraph on risks, not translated. */
export const page = {
  _id: 'procedure-knee',
  _type: 'procedure',
  _rev: 'r1',
  title: [item('en', 'Knee scan')],
  sections: [
    {
      _key: 'risks',
      _type: 'section',
      kind: 'risks',
      body: [
        item('en', [
          {
            _type: 'block',
            _key: 'b1',
            style: 'normal',
            markDefs: [],
            children: [{_type: 'span', _key: 's0', text: 'The dose is small.', marks: []}],
          },
        ]),
      ],
    },
  ],
}

/** A lake of a few documents, and what was written to it. */
export const storeOf = (...documents: readonly {readonly _id: string}[]) => {
  const written: ContentMutation[][] = []
  const store: ContentStore = {
    read: async (ids) => ids.map((id) => documents.find(({_id}) => _id === id)),
    write: async (mutations) => written.push(mutations),
  }
  return {store, written}
}
