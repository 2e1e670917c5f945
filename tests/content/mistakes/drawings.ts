import { type Mistake, write } from '../damaged.ts';

const LOGO = 'organisations/eksempelvik/logo.svg';
const PATH = '<path fill="#c2410c" d="M0 26 16 6l9 11z"/>';

/** What a drawing may not hold, on its second line, and what the message calls it. */
const UNSAFE: [what: string, line: string, called: string][] = [
  ['a script', '<script>alert(1)</script>', '<script>'],
  ['a script in another namespace', '<svg:script href="#x"/>', '<script>'],
  ['an event', '<rect width="1" height="1" onload="alert(1)"/>', 'onload'],
  ['an event behind a quotation mark', '<rect width="1"onclick="alert(1)"/>', 'onclick'],
  ['an event behind a slash', '<rect/onmouseover=alert(1) />', 'onmouseover'],
  ['HTML', '<foreignObject><p>Hei</p></foreignObject>', '<foreignObject>'],
  ['an image of HTML', '<img src="x"/>', '<img>'],
  ['a link', '<a href="https://example.no"><rect/></a>', 'href'],
  ['a link of script', '<a xlink:href="javascript:alert(1)"><rect/></a>', 'href'],
  ['an image from elsewhere', '<image href="https://example.no/x.png"/>', 'href'],
  ['an image as data', '<image href="data:image/svg+xml,x"/>', 'href'],
  ['an animated link', '<set attributeName="href" to="https://example.no"/>', '<set>'],
  ['an imported style', '<style>@import "https://example.no/x.css";</style>', '@import'],
  ['a style from elsewhere', '<rect style="fill:url(https://example.no/x)"/>', 'url( )'],
];

const message = (called: string) =>
  `Tegningen har noe som ikke er tegning: ${called}. Lagre den på nytt som ren SVG, uten skript og uten lenker til andre filer.`;

const drawing = (line: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 40">\n${line}${PATH}</svg>`;

export const MISTAKES: readonly Mistake[] = [
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
    message: message('ENTITY'),
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
