/**
 * The element id of one part of a body on the page that shows it. By place and not by key: keys are
 * random, do not compress, and every reader would pay for them.
 *
 * @param path - what the ids of the body begin with: a section's key, `faqPath`, `story`
 * @param index - of the part in its body, counted from 0
 */
export const unitAnchor = (path: string, index: number): string => `${path}.${index + 1}`
