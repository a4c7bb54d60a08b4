export const siteSettingsProjection = /* groq */ `
  hospitalName, tagline, jurisdiction, phones, emergencyNumbers, enabledLocales,
  languageAssistance, allowedHosts, featuredDonation, demonstration
`
