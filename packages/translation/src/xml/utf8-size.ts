/** How many bytes a text takes in UTF-8, counted without making them. */
export const utf8Size = (text: string): number => {
  let size = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    // Each half of a surrogate pair counts for two of its four bytes.
    const isHalf = unit >= 0xd800 && unit <= 0xdfff
    if (unit < 0x80) size += 1
    else size += unit < 0x800 || isHalf ? 2 : 3
  }
  return size
}
