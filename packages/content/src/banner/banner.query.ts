export const bannerProjection = /* groq */ `
  name, severity, message, links, schedule, targets, order, dismissible
`
