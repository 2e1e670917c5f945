import { type Mistake, write } from '../damaged.ts';
import { ADULTS_NB, VAGA } from '../names.ts';
import { syntheticId } from '../synthetic-id.ts';

const MESSAGE =
  'Dette er et fødselsnummer. Slett det. Si også fra til personvernombudet, for filens historikk tar vare på det.';

/** Of nobody: the month is raised by 80, as in the tax authority's test data. */
const ID = syntheticId('150380', 100);
const SPACED = `${ID.slice(0, 6)} ${ID.slice(6)}`;
const DOTTED = `${ID.slice(0, 2)}.${ID.slice(2, 4)}.${ID.slice(4, 6)} ${ID.slice(6)}`;
const FOREIGN = syntheticId('550380', 100);

const mistake = (what: string, file: string, text: string, by: string, at: string): Mistake => {
  return { what, file, text, by, at, code: 'LOYPE-NATIONAL-ID', message: MESSAGE };
};

const LOGO = 'organisations/eksempelvik/logo.svg';

/** A drawing, in which somebody is named by a number. */
const drawing = (where: string, inner: string, attributes = ''): Mistake => {
  const at = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"${attributes}><path d="M0 0h60v20z"/>`;
  return {
    what: `in ${where} of a drawing`,
    file: LOGO,
    damage: (folder) => write(folder, LOGO, `${at}${inner}</svg>`),
    at,
    code: 'LOYPE-NATIONAL-ID',
    message: MESSAGE,
  };
};

export const MISTAKES: readonly Mistake[] = [
  drawing('the title', `<title>Merket til ${ID}</title>`),
  drawing('the description', `<desc>Tegnet av ${SPACED}</desc>`),
  drawing('a text', `<text>${ID.slice(0, 6)}<tspan>${ID.slice(6)}</tspan></text>`),
  drawing('a text by its signs', `<text>&#x${(ID.codePointAt(0) ?? 0).toString(16)};${ID.slice(1)}</text>`),
  drawing('a name', '', ` id="a ${ID}"`),
  mistake('in a text', ADULTS_NB, '## Steg for steg\n', `Vi hjalp ${ID}.\n\n## Steg for steg\n`, `Vi hjalp ${ID}.`),
  mistake('with a space', ADULTS_NB, '## Steg for steg\n', `${SPACED} fikk hjelp.\n\n## Steg for steg\n`, SPACED),
  mistake(
    'over two lines',
    ADULTS_NB,
    '## Steg for steg\n',
    `Vi hjalp ${ID.slice(0, 6)}\n${ID.slice(6)} i går.\n\n## Steg for steg\n`,
    'Vi hjalp',
  ),
  mistake(
    'in two cells of a table',
    ADULTS_NB,
    '## Steg for steg\n',
    `| Født | Nummer |\n| --- | --- |\n| ${ID.slice(0, 6)} | ${ID.slice(6)} |\n\n## Steg for steg\n`,
    `| ${ID.slice(0, 6)}`,
  ),
  mistake('with points', ADULTS_NB, '## Steg for steg\n', `${DOTTED} fikk hjelp.\n\n## Steg for steg\n`, DOTTED),
  mistake('of a foreigner', ADULTS_NB, '## Steg for steg\n', `Vi hjalp ${FOREIGN}.\n\n## Steg for steg\n`, 'Vi hjalp'),
  mistake('in a field', VAGA, 'nn: Helsestasjonen,', `nn: Helsestasjonen ${ID},`, `role: { nn: Helsestasjonen ${ID}`),
  mistake('in a comment', VAGA, '\nlocalHelp: []', `\n# Spurte ${ID}\nlocalHelp: []`, `# Spurte ${ID}`),
  mistake('in front matter', ADULTS_NB, 'summary: For deg', `summary: ${ID}. For deg`, `summary: ${ID}`),
];
