import sharp from 'sharp'

/** A small picture of one colour, as PNG. */
export const createTestImage = (width = 4, height = 3, background = '#336699'): Promise<Buffer> =>
  sharp({create: {width, height, channels: 3, background}})
    .png()
    .toBuffer()
