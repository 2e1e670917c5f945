import { defineConfig } from 'html-validate';

export default defineConfig({
  extends: ['html-validate:recommended'],
  rules: {
    // The compressed HTML is written by Astro; these are matters of its style.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Headings such as '16 år og eldre' give ids that begin with a digit, which HTML allows.
    'valid-id': ['error', { relaxed: true }],
    // A title names its page first and its site after; long ones are cut at the site, which the reader knows.
    'long-title': 'off',
    // It wants no-break spaces in words that share a link with the number ('Fare for liv'); src/domain/phone.ts sees to
    // the number itself.
    'tel-non-breaking': 'off',
    // The list of answers to a field is not what <select> is.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
});
