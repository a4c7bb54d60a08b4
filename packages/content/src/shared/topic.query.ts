export const topicProjection = /* groq */ `name, slug, description`
