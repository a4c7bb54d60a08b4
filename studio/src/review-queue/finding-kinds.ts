/** What the review queue tells apart, in the order in which it offers it. */
export const findingKinds = [
  {kind: 'reviewOverdue', title: 'Review overdue'},
  {kind: 'reviewSoon', title: 'Review due soon'},
  {kind: 'reviewMissing', title: 'Not reviewed'},
  {kind: 'safetySection', title: 'Missing section'},
  {kind: 'brokenLink', title: 'Broken link'},
  {kind: 'imageAlt', title: 'Image'},
  {kind: 'fallback', title: 'Not in the reader’s language'},
  {kind: 'feedback', title: 'Reader feedback'},
  {kind: 'wording', title: 'Wording'},
  {kind: 'other', title: 'Other'},
] as const

export type FindingKind = (typeof findingKinds)[number]['kind']

export const titleOfKind = (kind: FindingKind): string =>
  findingKinds.find((one) => one.kind === kind)?.title ?? kind
