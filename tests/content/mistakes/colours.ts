import type { Mistake } from '../damaged.ts';
import { VAGA } from '../names.ts';

const tooLike = (colour: string, instead: string) =>
  `Fargen ${colour} i «main» er for lik bakgrunnen til å kunne sees. Den nærmeste som kan brukes, er "${instead}".`;

export const MISTAKES: readonly Mistake[] = [
  {
    what: 'an organisation’s main colour is a yellow that cannot be seen',
    file: VAGA,
    text: 'main: "#0E6B4F"',
    by: 'main: "#FFD400"',
    at: 'colours: { main: "#FFD400"',
    code: 'LOYPE-CONTRAST',
    message: tooLike('#FFD400', '#9E8300'),
  },
  {
    what: 'the portal’s main colour is white',
    file: 'portal.yaml',
    text: 'main: "#3A3A8C"',
    by: 'main: "#ffffff"',
    at: 'colours: { main: "#ffffff"',
    code: 'LOYPE-CONTRAST',
    message: tooLike('#ffffff', '#858585'),
  },
  {
    what: 'a colour is a word',
    file: VAGA,
    text: 'main: "#0E6B4F"',
    by: 'main: grønn',
    at: 'colours: { main: grønn',
    code: 'LOYPE-FIELD-TYPE',
    message: '«main» er «grønn». Skriv fargen som # og seks tegn i anførselstegn, for eksempel "#0B6B4F".',
  },
  {
    what: 'a colour has no quotation marks, so that its # begins a comment',
    file: VAGA,
    text: 'colours: { main: "#0E6B4F", accent: "#0E6B4F" }',
    by: 'colours:\n  main: #0E6B4F\n  accent: "#0E6B4F"',
    at: 'main: #0E6B4F',
    code: 'LOYPE-PARSE',
    message: 'En farge må stå i anførselstegn. Skriv "#0E6B4F".',
  },
];
