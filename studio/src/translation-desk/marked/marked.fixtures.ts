const span = (text: string, ...marks: string[]) => ({_type: 'span', _key: `k-${text}`, text, marks})

export const linkDefinition = {_key: 'm1', _type: 'link', href: 'https://example.org/a'}
export const phone = {_key: 'p', _type: 'phone', line: 'main'}
export const citation = {_key: 'c', _type: 'citation', source: 'fda-2004'}

/** “Call **us now** {phone} or read the page {citation}”, the link around “read the page”. */
export const richBlock = {
  _type: 'block',
  _key: 'b1',
  style: 'normal',
  markDefs: [linkDefinition],
  children: [
    span('Call '),
    span('us now', 'strong'),
    span(' '),
    phone,
    span(' or '),
    span('read ', 'm1'),
    span('the page', 'm1', 'em'),
    span(' '),
    citation,
  ],
}

export const plainBlock = (key: string, text: string) => ({
  _type: 'block',
  _key: key,
  style: 'normal',
  listItem: 'bullet',
  level: 1,
  markDefs: [],
  children: [span(text)],
})

export const careCard = {
  _type: 'careCard',
  _key: 'c1',
  urgency: 'urgent',
  body: [plainBlock('b1', 'Fever'), {...richBlock, _key: 'b2'}],
}

export const image = {
  _type: 'bodyImage',
  _key: 'i1',
  asset: {_type: 'reference', _ref: 'image-1'},
  alt: 'A knee',
}
