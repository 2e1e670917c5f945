import { type Mistake, write } from '../damaged.ts';

const LOGO = 'organisations/eksempelvik/logo.svg';
const PATH = '<path fill="#c2410c" d="M0 26 16 6l9 11z"/>';

/** What a drawing may not hold, on its second line, and what the message calls it. */
const UNSAFE: [what: string, line: string, called: string][] = [
  ['a script', '<script>alert(1)</script>', '<script>'],
  ['a script in another namespace', '<a-b:script xmlns:a-b="http://www.w3.org/2000/svg"/>', '<script>'],
  ['a script of HTML', '<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>', '<script>'],
  ['an event', '<rect width="1" height="1" onload="alert(1)"/>', 'onload'],
  ['HTML', '<foreignObject><p>Hei</p></foreignObject>', '<foreignObject>'],
  ['an image of HTML', '<img src="x"/>', '<img>'],
  ['a link', '<a href="https://example.no"><rect/></a>', '<a>'],
  ['a link of script', '<a xlink:href="javascript:alert(1)"><rect/></a>', '<a>'],
  ['an image from elsewhere', '<image href="https://example.no/x.png"/>', '<image>'],
  ['an image as data', '<image href="data:image/svg+xml,x"/>', '<image>'],
  ['a part from elsewhere', '<use href="https://example.no/x.svg#a"/>', 'href'],
  ['a style with an escape', '<rect fill="u\\72l(https://example.no/x)"/>', '\\'],
  ['a set of images', '<rect mask="image-set(\'https://example.no/x\' 1x)"/>', 'image-set( )'],
  ['an animated link', '<set attributeName="href" to="https://example.no"/>', '<set>'],
  ['an imported style', '<style>@import "https://example.no/x.css";</style>', '@import'],
  ['a style from elsewhere', '<rect style="fill:url(https://example.no/x)"/>', 'url( )'],
];

const message = (called: string) =>
  `Tegningen har noe som ikke er tegning: ${called}. Lagre den på nytt som ren SVG, uten skript og uten lenker til andre filer.`;

const drawing = (line: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 48 40">\n${line}${PATH}</svg>`;

/** What is no SVG at all, and what is too much. */
const BROKEN: [what: string, line: string, says: 'not XML' | 'too much'][] = [
  ['an attribute behind a quotation mark', '<rect width="1"height="1"/>', 'not XML'],
  ['attributes behind a slash', '<rect/onmouseover=alert(1) />', 'not XML'],
  ['an element that is not closed', '<g>', 'not XML'],
  ['a name that nothing gives', '<text>&logo;</text>', 'not XML'],
  ['elements without end', '<g/>'.repeat(6_000), 'too much'],
  ['elements within each other without end', `${'<g>'.repeat(100)}${'</g>'.repeat(100)}`, 'too much'],
];

/** Measures by which a logo would be a line, in both directions. */
const LINES = [
  'viewBox="0 0 20000 1"',
  'viewBox="0 0 1 21"',
  'viewBox="5 5 210 10" width="10" height="10"',
  'width="4.2e2px" height="20"',
];

export const MISTAKES: readonly Mistake[] = [
  ...LINES.map(
    (measures): Mistake => ({
      what: `is a line: ${measures}`,
      damage: (folder) =>
        write(folder, LOGO, `<svg xmlns="http://www.w3.org/2000/svg" ${measures}><rect width="9" height="9"/></svg>`),
      file: LOGO,
      at: '<svg',
      code: 'LOYPE-FILE',
      message:
        'Tegningen er mer enn 20 ganger så lang som den er bred. Lagre den på nytt uten tomt rom rundt, eller bruk en utgave av logoen som er kortere.',
    }),
  ),
  ...BROKEN.map(([what, line, says]): Mistake => {
    return {
      what: `has ${what}`,
      damage: (folder) => write(folder, LOGO, drawing(line)),
      file: LOGO,
      at: '<',
      code: 'LOYPE-FILE',
      message:
        says === 'not XML'
          ? 'Tegningen kan ikke leses herfra, for den er ikke riktig skrevet SVG i UTF-8. Lagre den på nytt som ren SVG.'
          : 'Tegningen har for mange deler. Gjør den enklere, eller bruk en mindre detaljert utgave av logoen.',
    };
  }),
  ...UNSAFE.map(([what, line, called]): Mistake => {
    return {
      what: `has ${what}`,
      damage: (folder) => write(folder, LOGO, drawing(line)),
      file: LOGO,
      at: line,
      code: 'LOYPE-FILE',
      message: message(called),
    };
  }),
  {
    what: 'has an entity',
    damage: (folder) => write(folder, LOGO, `<!DOCTYPE svg [\n<!ENTITY a "b">]>${drawing('')}`),
    file: LOGO,
    at: '<!ENTITY',
    code: 'LOYPE-FILE',
    message: message('DOCTYPE'),
  },
  {
    what: 'has a style sheet',
    damage: (folder) => write(folder, LOGO, `<?xml version="1.0"?>\n<?xml-stylesheet href="x.css"?>${drawing('')}`),
    file: LOGO,
    at: '<?xml-stylesheet',
    code: 'LOYPE-FILE',
    message: message('xml-stylesheet'),
  },
];
