import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDrawing } from '../../../src/check/drawing/read.ts';
import { showsNothing } from '../../../src/check/drawing/shown.ts';
import { NOTHING_DRAWN } from '../../../src/check/findings/drawings.ts';

const svg = (inner: string, more = 'viewBox="0 0 100 100"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${more}>${inner}<path d="M0 0h9v9z"/></svg>`;

/** Why a drawing is refused; null when it is not. */
function why(text: string): string | null {
  const read = readDrawing(text);
  if ('fault' in read) return read.fault.finding.message.en;
  return showsNothing(read.root) ? NOTHING_DRAWN.message.en : null;
}

const zigzag = (points: number) => `M0 0${' L99 1 L1 3'.repeat(points / 2)}`;
const line = (points: number, more: string) => `<path d="${zigzag(points)}" fill="none" stroke="red" ${more}/>`;
const marker = (id: string, points: number, more = '') =>
  `<marker id="${id}" overflow="visible"><path d="${zigzag(points)}" stroke="red" ${more}/></marker>`;
const blur = (more = '', deviation = '5') =>
  `<filter id="f" ${more}><feGaussianBlur stdDeviation="${deviation}"/></filter>`;
const nested = (tag: string, times: number) =>
  `${`<g ${tag}>`.repeat(times)}<rect width="9" height="9"/>${'</g>'.repeat(times)}`;

/** Places all over a square of 100, or a strip of it: always the same. */
const places = (count: number, high = 100) =>
  Array.from({ length: count }, (_, at) => `${(at * 61) % 101} ${((at * 37) % 97) * (high / 100)}`);

/** Lines that lead from each of many places to another, by every letter of a path that can. */
const CROSSING: Record<string, (count: number) => string> = {
  through: (count) => `M0 0L${places(count)}`,
  'by steps through': (count) => `M0 0l${'90 80-90-80 '.repeat(count / 2)}`,
  'of curves through': (count) => `M0 0C${places(count * 3)}`,
  'of mirrored curves through': (count) => `M0 0S${places(count * 2)}`,
  'of plain curves through': (count) => `M0 0Q${places(count * 2)}`,
  'of plain mirrored curves through': (count) => `M0 0q50 9 50 50T${places(count)}`,
  'of curves whose ends lie together, through': (count) => `M0 0c${'90 99 9 99 0 0 '.repeat(count)}`,
  'of wide arcs through': (count) => `M0 0a${'50 50 0 11.001 0 50 50 0 11-.001 0 '.repeat(count / 2)}`,
  'of arcs from side to side, through': (count) => `M0 0A${places(count).map((it) => `9 9 0 01 ${it}`)}`,
  'of closed parts through': (count) => `M0 0${places(count / 2).map((it) => `L${it}Z`)}`,
};

/** Each held a browser up for seconds, or for ever. */
const HEAVY: [what: string, drawing: string][] = [
  ['a marker of much at many points', marker('a', 1000) + line(1000, 'marker-mid="url(#a)"')],
  [
    'a marker in a marker',
    marker('a', 40) + marker('b', 40, 'marker-mid="url(#a)"') + line(100, 'marker-mid="url(#b)"'),
  ],
  ['one marker at too many points', marker('a', 30) + line(2500, 'marker-mid="url(#a)"')],
  ['a marker by style', marker('a', 1000) + line(1000, 'style="marker:url(#a)"')],
  ['a marker by a style sheet', `<style>.a{marker-mid:url(#a)}</style>${marker('a', 1000)}${line(1000, 'class="a"')}`],
  ['a marker for all by a style sheet', `<style>*{marker-mid:url(#a)}</style>${marker('a', 4)}${line(10, '')}`],
  ['a marker from around', `${marker('a', 1000)}<g marker-mid="url(#a)">${line(1000, '')}</g>`],
  [
    'a marker around markers',
    `<g marker-mid="url(#a)">${marker('a', 20)}${marker('b', 20)}</g>${line(20, 'marker-mid="url(#b)"')}`,
  ],
  [
    'a marker by way of a part',
    `${marker('a', 9)}<path id="p" d="M0 0h1" marker-mid="url(#a)"/><marker id="b"><use href="#p"/></marker>${line(9, 'marker-mid="url(#b)"')}`,
  ],
  [
    'markers that are repeated',
    `${marker('a', 40)}<g id="p">${line(40, 'marker-mid="url(#a)"')}</g>${'<use href="#p"/>'.repeat(50)}`,
  ],
  ['a long line that crosses itself', line(20_000, '')],
  ...Object.entries(CROSSING).flatMap(([how, of]): [string, string][] => {
    const d = of(how.includes('curves') || how.includes('arcs') ? 6_000 : 15_000);
    return [
      [`a line ${how} all of it`, `<path d="${d}"/>`],
      [`a line ${how} all of it, that another follows`, `<path d="M-9 -9z${d}M0 0h1v1z"/>`],
    ];
  }),
  ['a polygon that crosses itself', `<polygon points="${places(20_000).join(' ')}"/>`],
  ['a polyline that crosses itself', `<polyline points="${places(20_000)}"/>`],
  ['a line that crosses itself in a narrow strip', `<path d="M0 0L${places(20_000, 1)}L0 100"/>`],
  ['a line that crosses itself, and ends with what is none', `<path d="M0 0L${places(20_000)} ?"/>`],
  ['a line that leads beyond all numbers', `<path d="M0 0L${places(20_000)} 1e999 0"/>`],
  ['many lines that cross themselves', line(4_000, '').repeat(40)],
  ['a line that is repeated', `<g id="p">${line(2_000, '')}</g>${'<use href="#p"/>'.repeat(500)}`],
  ['many filters', blur() + '<g filter="url(#f)"><rect width="9" height="9"/></g>'.repeat(100)],
  ['filters in each other', blur() + nested('filter="url(#f)"', 2)],
  [
    'filters of a style sheet',
    `<style>g{filter:blur(3px)}</style>${'<g><rect width="9" height="9"/></g>'.repeat(100)}`,
  ],
  ['a filter that spreads far', blur('x="-1000%" width="3000%"') + nested('filter="url(#f)"', 1)],
  ['a filter that spreads far by a share', blur('x="-10" width="30"') + nested('filter="url(#f)"', 1)],
  ['a filter in a great region', blur('filterUnits="userSpaceOnUse" width="1e9"') + nested('filter="url(#f)"', 1)],
  ['a filter that blurs much', blur('', '900') + nested('filter="url(#f)"', 1)],
  ['a function that blurs much', nested('filter="blur(900px)"', 1)],
  ['a shadow that blurs much', nested('style="filter:drop-shadow(0 0 900px red)"', 1)],
  ['a filter of much', `<filter id="f">${'<feOffset dx="1"/>'.repeat(100)}</filter>${nested('filter="url(#f)"', 1)}`],
  ['fine dashes', line(2, 'stroke-dasharray="0.0001"').repeat(30)],
  ['fine dashes of a style sheet', `<style>path{stroke-dasharray:0.0001}</style>${line(2, '').repeat(30)}`],
  ['fine dashes from around', `<g stroke-dasharray=".0001">${'<circle r="40" stroke="red"/>'.repeat(30)}</g>`],
  ['dashes along a line that goes far', `<path d="M0 0L1e9 1e9" stroke="red" stroke-dasharray="1"/>`],
  [
    'many masks',
    `<mask id="m"><rect width="9" height="9"/></mask>${'<g mask="url(#m)"><rect width="9" height="9"/></g>'.repeat(1500)}`,
  ],
  ['long text', `<text>${'å'.repeat(100_000)}</text>`],
];
for (const [what, drawing] of HEAVY)
  test(`a drawing with ${what} is refused`, () =>
    assert.equal(
      why(svg(drawing)),
      'The drawing has too many parts. Make it simpler, or use a less detailed version of the logo.',
    ));

/** Places along a circle. */
const round = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const [x, y] = [Math.cos, Math.sin].map((of) => (50 + 40 * of((2 * Math.PI * at) / count)).toFixed(3));
    return `${x} ${y}`;
  });

/** The beginnings of many small parts, all over the drawing. */
const parts = (one: string, count: number) =>
  places(count)
    .map((it) => `M${it}${one}z`)
    .join('');

/** What programs make of a scanned coat of arms: one line of hundreds of thousands of signs. */
const TRACED: Record<string, string> = {
  'of lines': parts('l.1.2.3-.1-.4.2.2.3'.repeat(5), 2_000),
  'of curves': parts('c.1.2.3-.1-.4.2s.2.3.1.1q.1.1.2.1t.3.1'.repeat(3), 2_000),
  'of arcs': parts('a1 1 0 01.5.5'.repeat(4), 2_000),
  'of steps across and down': parts('h1v1h-1'.repeat(8), 1_500),
  'as an outline': `M${round(50_000)}z`,
};

const HONEST: [what: string, drawing: string][] = [
  ['arrows', marker('a', 4) + marker('b', 4) + line(40, 'marker-end="url(#a)" marker-start="url(#b)"').repeat(10)],
  ['arrows by a class', `<style>.a{marker-end:url(#a)}</style>${marker('a', 4)}${line(40, 'class="a"').repeat(10)}`],
  ['shadows', blur('x="-20%" width="140%"') + '<g filter="url(#f)"><rect width="9" height="9"/></g>'.repeat(8)],
  [
    'shadows as Figma saves them',
    blur('filterUnits="userSpaceOnUse" x="-4" width="508"') + nested('filter="url(#f)"', 1),
  ],
  ['dashes', line(40, 'stroke-dasharray="4 2"').repeat(20)],
  ['2,000 shapes', `${'<path d="M1 1c2 2 3 3 4 4z" class="a"/>'.repeat(2000)}<style>.a{fill:red}</style>`],
  ...Object.entries(TRACED).map(([how, of]): [string, string] => [`a traced coat of arms ${how}`, `<path d="${of}"/>`]),
  ['a traced outline as a polygon', `<polygon points="${round(50_000)}"/>`],
  ['a coat of arms', `<path d="M1 1${'c.1.2.3.4.5.6'.repeat(2500)}"/>`.repeat(3)],
  [
    'opacity by classes',
    `<style>.a{opacity:.5}.b{mix-blend-mode:multiply}</style>${'<g class="a"/>'.repeat(300)}<g class="b"/>`,
  ],
  [
    'a pattern',
    '<pattern id="p" width="1" height="1"><rect width="1" height="1"/></pattern><rect width="9" height="9" fill="url(#p)"/>',
  ],
  ['a name', '<text font-size="9">Vågå kommune</text>'],
];
for (const [what, drawing] of HONEST)
  test(`a drawing with ${what} is not`, () => assert.equal(why(svg(drawing)), null));

const root = (inner: string, more = 'viewBox="0 0 9 9"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${more}>${inner}</svg>`;
const RECT = '<rect width="9" height="9"/>';
/** Style sheets of half a million signs. Each took longer than anyone waits, where every rule met every element. */
const SHEETS: [what: string, drawing: string][] = [
  [
    'a rule of very many selectors',
    `<style>${Array.from({ length: 60_000 }, (_, at) => `.a${at}`)}{fill:red}</style>${'<g class="zz"/>'.repeat(4000)}`,
  ],
  [
    'a rule of very many selectors of which each element has one',
    `<style>${Array.from({ length: 30_000 }, (_, at) => `.a${at}`)}{fill:red}</style>${Array.from({ length: 4000 }, (_, at) => `<g class="a${at}"/>`).join('')}`,
  ],
  [
    'rules for elements of very many classes',
    `<style>${'.y{fill:red}'.repeat(400)}</style>${`<g class="${'y '.repeat(45)}"/>`.repeat(4000)}`,
  ],
  [
    'elements of very many classes that no rule is for',
    `<style>${Array.from({ length: 900 }, (_, at) => `.a${at}.b{fill:red}`).join('')}</style>${`<g class="${Array.from({ length: 25 }, (_, at) => `c${at}`).join(' ')}"/>`.repeat(4000)}`,
  ],
  ['a rule of very many declarations', `<style>g{${'fill:red;'.repeat(50_000)}}</style>${'<g/>'.repeat(4000)}`],
  ['rules for every element', `<style>${'*{fill:red}'.repeat(40_000)}</style>${'<g/>'.repeat(4000)}`],
  [
    'very many selectors of one class',
    `<style>${Array.from({ length: 60_000 }, () => '.a')}{fill:red}</style>${'<g class="a"/>'.repeat(4000)}`,
  ],
  [
    'an element of very many declarations that is shown very often',
    `<g id="p" style="${'fill:none;'.repeat(40_000)}"><g/></g>${'<use href="#p"/>'.repeat(2000)}`,
  ],
];
for (const [what, drawing] of SHEETS)
  test(`a drawing with ${what} is judged in no time`, () => {
    const from = process.cpuUsage();
    why(svg(drawing));
    const { user, system } = process.cpuUsage(from);
    assert.ok(user + system < 4_000_000, `${(user + system) / 1000} ms`);
  });

test('what elements are like is found by the last name of each selector', () => {
  const shape = '<g class="b a" id="c"><rect width="9" height="9"/></g>';
  const plain = (css: string) => root(`<style>${css}{display:none}</style>${shape}`);
  for (const selector of ['g', '.a', '.b', '#c', '*', 'g.a', '.b.a', '.a#c', 'svg > .a', 'svg g', '.q,.a', 'g:hover'])
    assert.match(why(plain(selector)) ?? 'passes', /shows nothing/, selector);
  for (const selector of ['a', '.c', '#a', 'g.c', '.a.c', '.a#b', '.a .q', 'path.a'])
    assert.equal(why(plain(selector)), null, selector);
});

test('a drawing that shows nothing is refused', () => {
  for (const drawing of [
    root(''),
    root('<g/>'),
    root('<title>Logo</title>'),
    root(`<defs>${RECT}</defs>`),
    root(`<symbol id="a">${RECT}</symbol>`),
    root(`<clipPath id="a">${RECT}</clipPath>`),
    root('<rect width="0" height="9"/>'),
    root('<rect height="9"/>'),
    root('<circle r="0"/>'),
    root('<path d=""/>'),
    root('<path d="M1 1"/>'),
    root('<text> \u200b</text>'),
    root('<use href="#nobody"/>'),
    root('<rect width="9" height="9" fill="none"/>'),
    root(`<g fill="none">${RECT}</g>`),
    root(RECT, 'fill="none"'),
    root(RECT, 'display="none"'),
    root(RECT, 'style="display:none"'),
    root(`<g opacity="0">${RECT}</g>`),
    root(`<g visibility="hidden">${RECT}</g>`),
    root(RECT, 'width="999999999"'),
    root(RECT, 'width="0"'),
    root(RECT, 'viewBox="0 0 0 9"'),
  ])
    assert.match(why(drawing) ?? 'passes', /shows nothing/, drawing);
  for (const drawing of [
    root(RECT),
    root(`<defs><g id="a">${RECT}</g></defs><use href="#a"/>`),
    root(`<symbol id="a">${RECT}</symbol><use href="#a"/>`),
    root('<path d="M1 1h5" fill="none" stroke="red"/>'),
    root('<g fill="none" stroke="red"><line x2="9"/></g>'),
    root('<style>.a{stroke:red}</style><path class="a" fill="none" d="M1 1h5"/>'),
    root('<text><tspan>a</tspan></text>'),
    root('<rect width="100%" height="100%"/>', 'width="100%" height="4em"'),
    root('<polygon points="1,1 2,2 3,1"/>'),
  ])
    assert.equal(why(drawing), null, drawing);
});

test('a drawing holds no sign that turns the direction of writing, by itself or by number', () => {
  for (const sign of ['\u202e', '&#x202e;', '&#8238;', '\u0085', '\uffff'.length === 1 ? '&#xfdd0;' : ''])
    assert.notEqual(why(root(`<text>a${sign}b</text>`)), null, sign);
});
