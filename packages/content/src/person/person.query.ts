export const personProjection = /* groq */ `name, credentials`
