import { Random } from '../../scripts/random.ts';

/** What texts are made of, and what is no text: each may stand beside each. */
const PIECES = [
  ...['import ', 'export ', 'export const c = 1', 'import "x"', 'export default 1', 'export {', 'from', ';'],
  ...['{', '}', '{}', '{x}', '{f(1)}', '{...x}', '<Term id={', '\\{', '&#123;', '//', '/*', '*/', '(', ')'],
  ...['\n', '\n', '\n', '\n\n', '\n\n', '\r\n', '\r', ' ', '  ', '    ', '\t', '\ufeff', '\u2028', '\u00a0'],
  ...['===', '---', '***', '+++', '# ', '## ', '> ', '- ', '1. ', '* ', '- [ ] ', '\n| a |\n|---|\n', '|', '| b'],
  ...['`', '``', '**', '_', '~~', '^', '\\', '"', "'", '$', '=', '...', '--', '[', ']', '[x]', '[x]: ', '[^1]'],
  ...['[x](page:rights)', '![Et kart](./kart.png)', 'https://example.no', 'www.example.no', 'post@example.no'],
  ...['<Term id="referral">', '</Term>', '<Steps>', '<Step title="a">', '</Step>', '</Steps>', '<Details summary="'],
  ...['">', '</Details>', '<Helpline id="urgent-care" />', '<', '>', '<a>', '</a>', '<>', '</>', '<!--', '-->'],
  ...['hei', 'Hei du.', 'æ', '👩🏽‍⚕️', '\n## Help', '\n## Ring oss', '\n## Main -- "a"...', '\n## Hva nå?'],
];

const SEED = 20_261_128;
const MOST_PIECES = 24;

/** Seeded texts below an empty front matter, from a piece to some dozens: always the same, in the same order. */
export function* randomTexts(count: number): Generator<string> {
  const random = new Random(SEED);
  for (let at = 0; at < count; at++) {
    const length = 1 + random.below(1 + random.below(MOST_PIECES));
    const pieces = Array.from({ length }, () => random.pick(PIECES));
    // The parser ends the process when code ends the file with an escape, so none does.
    yield `   \n\n   \n${pieces.join('')}\n`;
  }
}
