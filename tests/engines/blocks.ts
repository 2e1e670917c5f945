import { originOf } from '../browser/sites.ts';

/** Where the blocks come from. */
export const ours = () => originOf('all');

/** The script of the elements, of our site or of another folder that has it. */
export const script = (from = ours()) =>
  `<script type="module" src="${from}/embed/loype.js" referrerpolicy="no-referrer"></script>`;

const element = (name: string, more: string) =>
  `<loype-${name} organisation="vaga" ${more}><a href="${ours()}/vaga/">Sjå her</a></loype-${name}>`;

/** The element of whom to call in Nynorsk, with more attributes. */
export const contact = (more = '') => element('contact', `lang="nn" ${more}`);

/** The same without a language. */
export const unsaid = () => element('contact', '');

/** The element of a pathway's calculator. */
export const calculator = (more = '') => element('timeline', `lang="nn" pathway="adults" ${more}`);
