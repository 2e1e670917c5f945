import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDrawing } from '../../../src/check/drawing/read.ts';
import { isLine } from '../../../src/check/drawing/shape.ts';
import { writeDrawing } from '../../../src/check/drawing/write.ts';

const NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const svg = (inner: string, more = '') => `<svg ${NS} viewBox="0 0 9 9"${more}>${inner}</svg>`;

/** The drawing written anew; null when it is refused. */
function anew(text: string): string | null {
  const drawing = readDrawing(text);
  return 'fault' in drawing ? null : writeDrawing(drawing.root);
}

const HONEST: [program: string, text: string, written: string][] = [
  [
    'Illustrator',
    `<?xml version="1.0" encoding="utf-8"?>\n<!-- Generator: Adobe Illustrator 27.0.0 -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${svg(
      '<style type="text/css">\n\t.st0{fill:#FFFFFF;}\n\t.st1,g>.a{fill:url(#SVGID_1_);clip-path:url("#b")}\n</style><linearGradient id="SVGID_1_" gradientUnits="userSpaceOnUse" x1="0" x2="9"><stop offset="0" style="stop-color:#fff"/></linearGradient><clipPath id="b"/><g id="Lag &amp; 1" data-name="Lag 1"><path class="st0" d="M0,0h9v9z"/></g>',
      ' version="1.1" x="0px" style="enable-background:new 0 0 9 9;" xml:space="preserve"',
    )}`,
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" x="0px"><style type="text/css">.st0{fill:#FFFFFF}.st1,g&gt;.a{fill:url(#SVGID_1_);clip-path:url("#b")}</style><linearGradient id="SVGID_1_" gradientUnits="userSpaceOnUse" x1="0" x2="9"><stop offset="0" style="stop-color:#fff"/></linearGradient><clipPath id="b"/><g id="Lag &amp; 1"><path class="st0" d="M0,0h9v9z"/></g></svg>',
  ],
  [
    'Inkscape',
    `<svg ${NS} xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" viewBox="0 0 9 9" inkscape:version="1.2"><sodipodi:namedview id="v"><inkscape:grid type="xygrid"/></sodipodi:namedview><metadata><?xpacket begin="x"?><rdf:RDF><rdf:li>Ola</rdf:li></rdf:RDF></metadata><g inkscape:label="Lag 1" inkscape:groupmode="layer"><path style="fill:#000;-inkscape-stroke:none;stroke-width:0.2" d="m 1,1 2,2" sodipodi:nodetypes="cc"/></g><use xlink:href="#v"/></svg>`,
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g><path style="fill:#000;stroke-width:0.2" d="m 1,1 2,2"/></g><use href="#v"/></svg>',
  ],
  [
    'Figma',
    svg(
      '<g filter="url(#filter0_d_1:2)"><rect rx="2" fill="url(#p)" fill-opacity=".5"/></g><defs><filter id="filter0_d_1:2" color-interpolation-filters="sRGB"><feFlood flood-opacity="0" result="b"/><feOffset dy="4"/></filter><linearGradient id="p"/></defs>',
      ' width="9" height="9" fill="none"',
    ),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9" fill="none"><g filter="url(#filter0_d_1:2)"><rect rx="2" fill="url(#p)" fill-opacity=".5"/></g><defs><filter id="filter0_d_1:2" color-interpolation-filters="sRGB"><feFlood flood-opacity="0" result="b"/><feOffset dy="4"/></filter><linearGradient id="p"/></defs></svg>',
  ],
];

for (const [program, text, written] of HONEST) {
  test(`a logo as ${program} saves it is written anew with what draws, and the same a second time`, () => {
    assert.equal(anew(text), written);
    assert.equal(anew(written), written);
  });
}

/** Each with what it would be fetched from or run by, in the ways that browsers know. */
const HOSTILE: string[] = [
  ...[
    'script',
    'foreignObject',
    'image',
    'a',
    'set',
    'animate',
    'animateTransform',
    'iframe',
    'handler',
    'feImage',
    'view',
    'switch',
    'audio',
    'unknown',
  ].map((name) => `<${name}/>`),
  '<x:script xmlns:x="http://www.w3.org/2000/svg"/>',
  '<x:rect xmlns:x="http://www.w3.org/2000/svg" onload="x"/>',
  '<g xmlns="http://www.w3.org/1999/xhtml"/>',
  '<g xmlns:h="http://www.w3.org/1999/xhtml"><h:script/></g>',
  '<rect ONLOAD="x"/>',
  ...['href', 'xlink:href', 'x:href'].flatMap((name) =>
    ['https://example.no/x#a', '//example.no/x', 'x.svg#a', 'data:image/svg+xml,x', 'javascript:x', '', ' ', '#'].map(
      (value) => `<use xmlns:x="http://www.w3.org/1999/xlink" ${name}="${value}"/>`,
    ),
  ),
  ...[
    'url(https://example.no/x)',
    'url(//x)',
    'URL( x )',
    'url("https://x")',
    'url(&#35;x y)',
    'url(#a',
    'u\\72l(x)',
    '\\75rl(x)',
    'image-set("x" 1x)',
    '-webkit-image-set(url(x) 1x)',
    'image(x)',
    'cross-fade(x)',
    'element(#x)',
    'src("x")',
    'expression(x)',
    'paint(x)',
    'var(--x)',
    'attr(x)',
    'env(x)',
    'url(#a),url(x)',
  ].flatMap((value) => [
    `<rect fill='${value}'/>`,
    `<rect style='fill:${value}'/>`,
    `<rect style='behaviour:${value}'/>`,
    `<style>a{fill:${value}}</style>`,
    `<style><![CDATA[a{fill:${value}}]]></style>`,
  ]),
  ...[
    '@import "x";',
    '@import url(x);',
    '@font-face{src:url(x)}',
    '@media all{a{fill:red}}',
    '@charset "x";',
    '@\\69mport "x";',
    'a{fill:red',
    'a[href^=x]{fill:red}',
    '@im/**/port "x";',
  ].map((css) => `<style>${css}</style>`),
  '<text>&logo;</text>',
  '<rect',
  '<rect></svg>',
  '<rect x="1" x="2"/>',
  '<y:rect/>',
  '<rect x=1/>',
  '<text>\u0000</text>',
  '<g id="a"><use href="#a"/></g>',
  '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>',
  '<pattern id="a"><rect fill="url(#a)"/></pattern>',
  `<style>rect{fill:url(#a)}</style><pattern id="a"><rect fill="url(#b)"/></pattern><pattern id="b"/>`,
  `<g id="a0"/>${Array.from({ length: 20 }, (_, n) => `<g id="a${n + 1}">${`<use href="#a${n}"/>`.repeat(10)}</g>`).join('')}`,
  '<g/>'.repeat(100_000),
  `${'<g>'.repeat(50_000)}${'</g>'.repeat(50_000)}`,
];

test('whatever runs, moves, loads, leads elsewhere or never ends is refused', () => {
  const passed = HOSTILE.filter((inner) => anew(svg(inner)) !== null);
  assert.deepEqual(passed, []);
});

test('nothing but the known beginnings of a file is taken', () => {
  const before = [
    '<!DOCTYPE svg [<!ENTITY a "b">]>',
    '<!DOCTYPE svg SYSTEM "http://example.no/x.dtd">',
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://example.no/x.dtd">',
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd" [<!ENTITY a "b">]>',
    '<?xml-stylesheet href="x.css"?>',
    '<?xml version="1.0" encoding="ISO-8859-1"?>',
    'x',
  ];
  assert.deepEqual(
    before.filter((it) => anew(it + svg('')) !== null),
    [],
  );
  for (const text of ['', ' ', 'svg', '<html/>', '<g xmlns="http://www.w3.org/2000/svg"/>', `${svg('')}${svg('')}`])
    assert.equal(anew(text), null, text);
  assert.ok(anew(`\ufeff${svg('')}`));
});

test('a drawing is read in a time that grows with its length', () => {
  const long = 900_000;
  const texts = [
    svg(`<path d="${'a'.repeat(long)}"/>`),
    svg(`<path d="${'a('.repeat(long / 2)}"/>`),
    svg(`<path d="${'url(#a)'.repeat(long / 8)}"/>`),
    svg(`<style>${'a'.repeat(long)}</style>`),
    svg(`<style>${'/*'.repeat(long / 2)}</style>`),
    svg(`<style>${'{'.repeat(long)}</style>`),
    svg(`<rect style="${';'.repeat(long)}"/>`),
    svg(`<rect ${Array.from({ length: 50_000 }, (_, n) => `a${n}="1"`).join(' ')}/>`),
    svg(`<text>${'&amp;'.repeat(long / 5)}</text>`),
    '<'.repeat(long),
    '<!--'.repeat(long / 4),
    svg('<g/>'.repeat(long / 4)),
  ];
  for (const text of texts) {
    const from = process.cpuUsage();
    anew(text);
    const { user, system } = process.cpuUsage(from);
    const took = (user + system) / 1000;
    assert.ok(took < 3_000, `${text.slice(0, 100)} took ${took} ms`);
  }
});

test('a measure of many noughts is read in one go', () => {
  const read = readDrawing(`<svg ${NS} width="${'0'.repeat(900_000)}1!" height="1"><rect width="5" height="5"/></svg>`);
  assert.ok('root' in read && !isLine(read.root));
});

test('a place or a measure beyond all that is shown is refused, wherever it is written', () => {
  for (const inner of [
    '<path d="M0 0L1e38 1e38Z"/>',
    '<circle r="1e30"/>',
    '<circle r="1.e30"/>',
    `<style>${'/*a'.repeat(300_000)}*</style>`,
    '<rect width="1e400" height="5"/>',
    '<rect width="1000000000" height="5"/>',
    '<g transform="scale(1e9)"><rect width="1" height="1"/></g>',
    '<path style="stroke-width:1e9" d="M0 0h1v1z"/>',
    '<style>.a{stroke-width:99999999}</style>',
    '<polygon points="0,0 5,5 .5e12,3"/>',
  ])
    assert.equal(anew(svg(inner)), null, inner);
  for (const inner of [
    '<path id="path12345678" class="st99999999" d="M-32768 0l.1234567890 9z"/>',
    '<path fill="#12345678" d="M0 0h9z"/>',
    '<g id="a1e99"/><use href="#a1e99"/><path clip-path="url(#c123456789)" d="M0 0h9z"/>',
    '<style>.cls-123456789{fill:#99999999}</style>',
  ])
    assert.notEqual(anew(svg(inner)), null, inner);
});
