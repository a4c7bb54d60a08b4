export const procedureProjection = /* groq */ `
  title, slug, names, conditions, settings, stay, returnToActivity, summary, procedureType,
  specialties, bodyRegions, sections, faqs, references, medicalReviewer, lastReviewed,
  nextReviewDue, related, image, seo
`
