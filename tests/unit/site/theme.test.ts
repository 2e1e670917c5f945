import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readContent } from '../../../src/check/read.ts';
import { checkColours } from '../../../src/check/rules/colours.ts';
import { darker } from '../../../src/domain/colour.ts';
import { COLOUR_PAIRS } from '../../../src/site/colour-pairs.ts';
import { nearestVisible, themeCss, tooAlike } from '../../../src/site/theme.ts';
import { DAYS, FIXTURE } from '../../fixture.ts';
import { ALL } from '../../some.ts';
import { TOKENS } from '../styles/tokens.ts';
import { contrast } from './contrast.ts';

const { content } = readContent(FIXTURE, DAYS);
assert.ok(content);

const MODES = ['light', 'dark'] as const;
/** The colours of a theme in light or dark, by the part of the accent scale; `edge` is the header's. */
function coloursOf(css: string, mode: (typeof MODES)[number]): Map<string, string> {
  const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme:dark)');
  const found = (mode === 'light' ? light : dark).matchAll(/--(?:ds-color-accent-)?([\w-]+):(#[0-9a-fA-F]{6})/g);
  return new Map([...found].map(([, name = '', hex = '']) => [name, hex]));
}

/** The pairs of colours whose contrast is too low in the CSS of a theme, in light and dark, as sentences. */
function faults(main: string): string[] {
  const css = themeCss({ main, accent: main });
  return MODES.flatMap((mode) => {
    const accent = coloursOf(css, mode);
    const hex = (name: string) =>
      accent.get(name.replace('accent-', '')) ?? TOKENS[mode].get(`--ds-color-${name}`) ?? '';
    return COLOUR_PAIRS.flatMap(({ what, colour, ground, least }) => {
      const ratio = contrast(hex(colour), hex(ground));
      return ratio >= least ? [] : [`${mode}: ${what} (${colour} on ${ground}) has ${ratio.toFixed(2)}, not ${least}`];
    });
  });
}

for (const [who, { main }] of [
  ['portal', content.portal.colours] as const,
  ...content.organisations.map(({ slug, facts }) => [slug, facts.colours] as const),
]) {
  test(`everything in the colours of ${who} can be seen and read, in light and dark and under the pointer`, () => {
    assert.deepEqual(faults(main), []);
  });
}

const channel = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
const colour = fc.tuple(channel, channel, channel).map((channels) => `#${channels.join('').toUpperCase()}`);

/** `npm run test:all` tries all of them. */
const PAIRS = ALL ? 500 : 100;

test(`of ${PAIRS} pairs of colours each keeps its contrast everywhere, or is refused and the nearest that does is named`, () => {
  let refused = 0;
  fc.assert(
    fc.property(colour, colour, (main, accent) => {
      const nearest = nearestVisible(main);
      const problems: string[] = [];
      checkColours({ main, accent }, 'organisations/bo', (_entry, _path, { message }) => problems.push(message.nb));
      assert.deepEqual(faults(nearest), [], `${nearest}, named for ${main}`);
      if (nearest === main) return assert.deepEqual(problems, []);
      refused += 1;
      assert.notDeepEqual(faults(main), [], `${main} is refused without reason`);
      assert.equal(problems.length, 1);
      return assert.ok(problems[0]?.includes(nearest) && problems[0].includes(main), problems[0]);
    }),
    { numRuns: PAIRS, seed: 20261122 },
  );
  assert.ok(refused > PAIRS / 5 && refused < (4 * PAIRS) / 5, `${refused} were refused`);
});

test('the nearest colour is not darker than it must be', () => {
  for (const main of ['#FFFFFF', '#FFE600', '#8FD3FF', '#F2A900']) {
    const [nearest, ...lighter] = [nearestVisible(main), ...darker(main)];
    const before = lighter[lighter.indexOf(nearest) - 1] ?? main;
    assert.deepEqual(faults(nearest), []);
    assert.notDeepEqual(faults(before), []);
  }
});

test('a pair of colours that is too alike is found', () => {
  assert.deepEqual(tooAlike('#0E6B4F'), []);
  assert.deepEqual(
    tooAlike('#FFE600').map(({ what }) => what),
    ['the mark of what is chosen', ...Array(2).fill('the trail, its discs, and a box that is ticked')],
  );
  // Such a grey can be seen on paper, and not on the bands and places that are a little darker.
  assert.equal(tooAlike('#949494').length, 2);
});

test('the list of pairs names every part of the main colour’s scale that the styles use, and no other', () => {
  const css = globSync('src/styles/*.css')
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
  const used = new Set([...css.matchAll(/var\(--ds-color-(accent-[\w-]+)\)/g)].map(([, name]) => name));
  const listed = new Set(COLOUR_PAIRS.flatMap((pair) => [pair.colour, pair.ground]).filter((it) => /^accent/.test(it)));
  assert.deepEqual([...used].toSorted(), [...listed].toSorted());
});

test('every colour that Designsystemet’s components use is given', () => {
  const main = readFileSync('src/styles/main.css', 'utf8');
  const tokens = ['tokens', 'constants'].map((it) => readFileSync(`src/styles/${it}.css`, 'utf8')).join('');
  for (const [, file] of main.matchAll(/@digdir\/designsystemet-css\/([\w-]+\.css)/g)) {
    const component = readFileSync(`node_modules/@digdir/designsystemet-css/dist/src/${file}`, 'utf8');
    const used = [...component.matchAll(/var\((--ds-color-[\w-]+)\)/g)].map(([, name]) => name);
    assert.deepEqual(
      used.filter((name) => !tokens.includes(`${name}:`)),
      [],
      file,
    );
  }
});

test('in the light theme buttons and the header’s edge are the organisation’s own colours', () => {
  const colours = coloursOf(themeCss({ main: '#0E6B4F', accent: '#C2410C' }), 'light');
  assert.equal(colours.get('base-default'), '#0E6B4F');
  assert.equal(colours.get('edge'), '#C2410C');
});

test('both modes give the same parts of the scale', () => {
  const css = themeCss({ main: '#0E6B4F', accent: '#C2410C' });
  const [light = [], dark = []] = MODES.map((mode) => [...coloursOf(css, mode).keys()].toSorted());
  assert.deepEqual(dark, light);
  assert.equal(light.length, 11);
});

test('the same colours give the same CSS, and other colours another', () => {
  const green = { main: '#0E6B4F', accent: '#0E6B4F' };
  assert.equal(themeCss(green), themeCss({ ...green }));
  assert.notEqual(themeCss(green), themeCss({ ...green, accent: '#C2410C' }));
});
