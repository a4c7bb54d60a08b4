import type {ConfigData} from 'html-validate'

/** Everything that html-validate recommends, but for what cannot be chosen or is no validity. */
export const htmlValidateConfig: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // React writes these four; all are valid HTML.
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Next names the root `__next`: valid since HTML5, which relaxed means.
    'valid-id': ['error', {relaxed: true}],
    // Advice for lists of search results. Ours name page and hospital, in languages with long words.
    'long-title': 'off',
    // Style, not validity: our sheet keeps a number on one line, and a copied one has plain signs.
    'tel-non-breaking': 'off',
  },
}
