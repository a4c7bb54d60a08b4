/** How names of procedures end. Other titles with "and" name one thing, such as "Head and neck scan". */
const endings =
  /(?:plast(?:y|ies)|ectom(?:y|ies)|(?:o|os)tom(?:y|ies)|scop(?:y|ies)|graph(?:y|ies)|gram|centesis|desis|lysis|pexy|therap(?:y|ies)|metry|surgery|scan|test|exam|biops(?:y|ies)|repair|replacement|removal|fusion|transplant|implant|injections?|block|ablation|resection|bypass|dialysis|infusion|imaging)$/i

/** The procedures that a title names: two for "Kyphoplasty and Vertebroplasty", mostly one. */
export const splitNames = (title: string): string[] => {
  const parts = title
    .split(/\s*(?:,|\/|&|\band\b|\bor\b)\s*/i)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return parts.length > 1 && parts.every((part) => endings.test(part)) ? parts : [title]
}
