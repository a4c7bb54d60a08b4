export const redirectProjection = /* groq */ `locale, from, target`
