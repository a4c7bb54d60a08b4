/** Namespaces of the files that are written and read. XLIFF 2.1 kept that of 2.0. */
export const namespaces = {
  core21: 'urn:oasis:names:tc:xliff:document:2.0',
  metadata: 'urn:oasis:names:tc:xliff:metadata:2.0',
  glossary: 'urn:oasis:names:tc:xliff:glossary:2.0',
  sizeRestriction: 'urn:oasis:names:tc:xliff:sizerestriction:2.0',
  core12: 'urn:oasis:names:tc:xliff:document:1.2',
} as const
