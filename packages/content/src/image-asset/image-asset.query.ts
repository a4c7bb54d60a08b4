export const imageAssetProjection = /* groq */ `
  url, "width": metadata.dimensions.width, "height": metadata.dimensions.height
`
