import {assetUses} from './asset-uses.ts'
import {mediaRows} from './media-rows.ts'

describe('mediaRows', () => {
  it.each([
    [
      {width: 1200, height: 800, size: 340_200, uses: 2},
      '1200 × 800 · 340 kB · used in 2 documents',
    ],
    [{size: 12, uses: 1}, '1 kB · used in 1 document'],
    [{size: 2_400_000, uses: 0}, '2.4 MB · not used'],
    [{}, 'not used'],
  ])('says of %j: %s', (fields, note) => {
    expect(mediaRows([{_id: 'image-a', _type: 'sanity.imageAsset', ...fields}])[0]?.note).toBe(note)
  })
})

describe('assetUses', () => {
  const asset = {_type: 'reference', _ref: 'image-a'}
  const title = [{_key: 'en', language: 'en', value: 'Knee'}]

  it('finds every place, with its text alternative and the way to it', () => {
    const document = {
      _id: 'drafts.knee',
      _type: 'procedure',
      title,
      image: {asset, alt: [{_key: 'en', language: 'en', value: 'A knee'}]},
      sections: [
        {
          _key: 'risks',
          body: [{_key: 'en', value: [{_key: 'i', asset, decorative: true}, {asset}]}],
        },
      ],
    }
    expect(assetUses([document], 'image-a').map(({id, path, note}) => [id, path, note])).toEqual([
      ['knee', 'image', 'Text alternative: “A knee”'],
      [
        'knee',
        'sections[_key=="risks"].body[_key=="en"].value[_key=="i"]',
        'Decorative, says nothing',
      ],
      ['knee', 'sections[_key=="risks"].body[_key=="en"].value[1]', 'No text alternative yet'],
    ])
  })

  it('is empty for a document that has another image', () => {
    const other = {_id: 'a', _type: 'procedure', title, image: {asset: {_ref: 'image-b'}}}
    expect(assetUses([other], 'image-a')).toEqual([])
  })
})
