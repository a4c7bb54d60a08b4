import {imageFileName, imagePath, imageWidths} from './image-address.ts'

describe('imageWidths', () => {
  it.each([
    [200, [200]],
    [672, [320, 480, 672]],
    [700, [320, 480, 672, 700]],
    [4000, [320, 480, 672, 960, 1344]],
  ])('offers a picture %d wide in %j', (width, offered) => {
    expect(imageWidths(width)).toEqual(offered)
  })
})

describe('imageFileName', () => {
  it.each([
    ['image-0ab1-1600x900-jpg', '0ab1-1600x900.jpg'],
    ['image-0ab1-1600x900-svg', '0ab1-1600x900.svg'],
    ['file-0ab1-pdf', undefined],
    ['image-../../secret-1x1-png', undefined],
    ['procedure-knee', undefined],
  ])('%s is %s', (id, name) => {
    expect(imageFileName(id)).toBe(name)
  })
})

describe('imagePath', () => {
  it('is an address of this site', () => {
    expect(imagePath('image-0ab1-1600x900-jpg', 320)).toBe(
      '/images/image-0ab1-1600x900-jpg/320.webp',
    )
  })
})
