export const donationProjection = /* groq */ `
  title, slug, summary, story, suggestedAmounts, frequencies, designation, taxNotes, provider,
  goal, start, end
`
