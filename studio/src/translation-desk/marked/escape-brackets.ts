/** Writes the bracket of tokens as a text has it where it belongs to the text. */
export const escapeBrackets = (text: string): string => text.replaceAll('⟦', '⟦⟦⟧')
