/**
 * What XML 1.0 cannot hold in any spelling: control characters but tab and line ends, halves of
 * surrogate pairs, U+FFFE and U+FFFF (production 2, `Char`).
 */
export const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
