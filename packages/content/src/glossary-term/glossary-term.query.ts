export const glossaryTermProjection = /* groq */ `term, definition, synonyms`
