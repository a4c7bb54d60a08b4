/** How a code stands in the text. Brackets that no keyboard has, so that nobody types one unawares. */
export const token = (number: number, isEnd = false): string => `⟦${isEnd ? '/' : ''}${number}⟧`
