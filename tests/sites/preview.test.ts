import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { FIXTURE } from '../fixture.ts';
import { pdf } from '../pdf.ts';

/** A copy of the project, below it, so that it finds the same packages but keeps its own notes on the content. */
const project = resolve('.loype/test/preview');
const content = join(project, 'content');
const traces = join(project, 'traces');

let server: ChildProcess;
let output = '';
let home = '';
let socket: WebSocket;
/** What the preview has told the browser to show over the page. */
const overlays: string[] = [];

/** Asks again and again for something that takes a while on a busy machine. */
async function until<T>(find: () => T | undefined | Promise<T | undefined>, what: string): Promise<T> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    const found = await find();
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`Waited in vain for ${what}.`);
}

/** What is wrong in the content when the preview begins: a file that cannot be read, and fields that its schema refuses. */
const WRONG = {
  'organisations/eksempelvik/pages/ung/nb.mdx': { text: /^title: .*$/m, by: 'title: [x' },
  'organisations/vaga/organisation.yaml': {
    text: 'languages: [nn, en]',
    by: 'languages: [nn, en]\nfaks: "61 29 36 01"',
  },
  'sources.yaml': { text: /^/, by: 'sources: [\n' },
};

before(async () => {
  rmSync(project, { recursive: true, force: true });
  mkdirSync(traces, { recursive: true });
  for (const part of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(part, join(project, part), { recursive: true });
  cpSync(FIXTURE, content, { recursive: true });
  for (const [file, { text, by }] of Object.entries(WRONG)) {
    const path = join(content, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(text, by));
  }
  server = spawn(process.execPath, ['scripts/dev.ts', '--port', '0'], { cwd: project });
  server.stdout?.on('data', (chunk) => (output += chunk));
  server.stderr?.on('data', (chunk) => (output += chunk));
  home = await until(() => {
    assert.equal(server.exitCode, null, output);
    return /Preview at (\S+)/.exec(output)?.[1];
  }, 'the preview to start').catch((error) => assert.fail(`${error.message}\n${output}`));
  const client = await (await fetch(`${home}@vite/client`)).text();
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1];
  assert.ok(token);
  socket = new WebSocket(`${home.replace('http', 'ws')}?token=${token}`, 'vite-hmr');
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data));
    if (message.type === 'error') overlays.push(message.err.message);
  });
  await until(() => (socket.readyState === WebSocket.OPEN ? true : undefined), 'the connection');
});
after(async () => {
  socket?.close();
  server?.kill();
  if (server && server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  rmSync(project, { recursive: true, force: true });
});

/** JavaScript that leaves a file behind when it is run. */
const write = (name: string) =>
  `globalThis.process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(join(traces, name))}, 'x')`;

const status = async (address: string) => (await fetch(home + address)).status;

/** Waits until a page is refused, with a message about the file of its text over it. */
async function refused(file: string, address: string) {
  await until(async () => ((await status(address)) === 500 ? true : undefined), `${address} to be refused`);
  const message = new RegExp(`^${file}\\.mdx:\\d+:\\d+ {2}LOYPE-[A-Z-]+ {2}\\S`, 'm');
  await until(() => overlays.find((it) => message.test(it)), `the message about ${file}`);
}

/** Texts with an address each, all different, so that none is compiled before it holds code. */
const PLACES: [what: string, file: string, address: string, code: string][] = [
  ['an expression by itself', 'guides/rights/nn', 'nn/rettar/', `{${write('flow')}}`],
  ['an expression in a sentence', 'guides/rights/en', 'en/your-rights/', `Hei {${write('text')}} du.`],
  ['an attribute', 'guides/coordinator/nb', 'koordinator/', `<Term id={${write('attribute')}}>ord</Term>`],
  ['a spread attribute', 'guides/coordinator/nn', 'nn/koordinator/', `<Term {...(${write('spread')})}>ord</Term>`],
  ['a child of a component', 'guides/words/nb', 'ord/', `<Details summary="x">{${write('child')}}</Details>`],
  ['an export', 'guides/words/nn', 'nn/ord/', `export const x = ${write('export')}`],
  ['an import', 'guides/words/en', 'en/words/', `import '../../written.mjs'`],
  ['an image’s description', 'guides/next-of-kin/nb', 'parorende/', `![{${write('image')}}](./x.png)`],
  ['an image that is a script', 'guides/next-of-kin/nn', 'nn/parorande/', `![Et kart](../../written.mjs)`],
];

/** A page as a browser asks for it. */
const shown = async (address: string) => {
  const response = await fetch(home + address, { headers: { Accept: 'text/html' } });
  return { status: response.status, html: await response.text() };
};

test('the preview begins with errors in the content, tells them all, and shows the pages when they are mended', async () => {
  const { status, html } = await shown('vaga/');
  assert.equal(status, 500);
  for (const file of Object.keys(WRONG)) assert.ok(html.includes(`<code>${file}:`), `${file}\n${html}`);
  assert.match(html, /Feltet «faks» er ukjent her\. Rett namnet eller fjern det\./);
  // A browser asks for an icon too.
  await fetch(`${home}favicon.ico`, { headers: { Accept: 'image/avif,image/webp,*/*;q=0.8' } });
  for (const file of Object.keys(WRONG)) cpSync(join(FIXTURE, file), join(content, file));
  await until(async () => ((await shown('vaga/')).status === 200 ? true : undefined), 'the pages to be shown');
  // What is told is told in the check's own words, and nothing of Astro's, nor of content that is right. It may be in colours.
  await until(() => (/har ingen feil lenger/.test(output) ? true : undefined), 'that the errors are gone');
  const lines = stripVTControlCharacters(output).trim().split('\n');
  const found = lines.filter((it) => /^\S+:\d+:\d+ {2}LOYPE-/.test(it));
  assert.equal(found.length >= Object.keys(WRONG).length, true, output);
  assert.equal(new Set(found).size, found.length);
  assert.deepEqual(
    lines.filter((it) => !found.includes(it)),
    [
      'The preview begins. It takes some seconds.',
      'Feil i innholdet. Siden kommer tilbake av seg selv når dette er rettet og lagret:',
      `Preview at ${home}`,
      'Innholdet har ingen feil lenger. Sidene vises igjen.',
    ],
  );
});

test('an error in the content stands in place of the page, and goes when it is mended', async () => {
  const file = join(content, 'organisations/vaga/organisation.yaml');
  const before = readFileSync(file, 'utf8');
  assert.equal((await shown('vaga/')).status, 200);
  writeFileSync(file, before.replace(/"(\d\d \d\d \d\d) \d\d"/, '"$1 <1"'));
  const { html } = await until(async () => {
    const page = await shown('vaga/');
    return page.status === 500 ? page : undefined;
  }, 'the error');
  assert.match(html, /<code>organisations\/vaga\/organisation\.yaml:\d+<\/code><\/p><p>[^<]*&lt;1[^<]*siffer/);
  writeFileSync(file, before);
  await until(async () => ((await shown('vaga/')).status === 200 ? true : undefined), 'the page to come back');
});

test('a document beside a text is shown, and one that a page does not have is not', async () => {
  const folder = join(content, 'organisations/vaga/pages/kommunen-gjer');
  writeFileSync(join(folder, 'plan.pdf'), pdf());
  const response = await fetch(`${home}vaga/dette-gjer-kommunen/plan-demo.pdf`);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'application/pdf');
  assert.equal(
    Buffer.from(await response.arrayBuffer())
      .subarray(0, 5)
      .toString(),
    '%PDF-',
  );
  assert.equal(await status('vaga/dette-gjer-kommunen/annan-demo.pdf'), 404);
  assert.equal(await status('vaga/plan-demo.pdf'), 404);
});

test('a text that held none when it was first shown', async () => {
  const file = join(content, 'guides/rights/nb.mdx');
  assert.equal(await status('rettigheter/'), 200);
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n{${write('changed')}}\n`);
  await until(async () => ((await status('rettigheter/')) === 500 ? true : undefined), 'the page to be refused');
  await until(
    () => overlays.find((it) => /guides\/rights\/nb\.mdx:\d+:1 {2}LOYPE-MDX {2}Tegnene \{ og \}/.test(it)),
    'the message',
  );
  assert.ok(!existsSync(join(traces, 'changed')));
});

for (const [what, file, address, code] of PLACES) {
  test(`code in ${what} is not run, and the page says why`, async () => {
    writeFileSync(join(content, 'written.mjs'), write('module'));
    const path = join(content, `${file}.mdx`);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n${code}\n`);
    await refused(file, address);
  });
}

/** Front matter that Astro has a reader of its own for, each in a text of its own. */
const FRONT_MATTER: [what: string, file: string, address: string, code: string][] = [
  ['a layout', 'guides/about-pathways/nb', 'om-pasientforlop/', 'layout: ../../written.astro'],
  [
    'a layout without a file',
    'guides/about-pathways/nn',
    'nn/om-pasientforlop/',
    `layout: "data:text/javascript,${write('data')}"`,
  ],
  [
    'a layout in a merged field',
    'guides/about-pathways/en',
    'en/about-patient-pathways/',
    '<<: { layout: ../../written.astro }',
  ],
  ['another end', 'pathways/adults/nb', 'psykiske-lidelser-voksne/', `+++: 1\n? {${write('end')}}\n: 1`],
];
for (const [what, file, address, code] of FRONT_MATTER) {
  test(`code behind ${what} in the front matter is not run, and the page says why`, async () => {
    writeFileSync(join(content, 'written.astro'), `---\n${write('layout')}\n---\n<slot />\n`);
    const path = join(content, `${file}.mdx`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('\n---\n', `\n${code}\n---\n`));
    const says = new RegExp(`<code>${file}\\.mdx:\\d+</code>`);
    await until(async () => {
      const { status, html } = await shown(address);
      return status === 500 && says.test(html) ? true : undefined;
    }, `the message about ${file}`);
  });
}

test('nothing was written, and pages without code are still shown', async () => {
  assert.deepEqual(readdirSync(traces), []);
  assert.equal(await status('vaga/'), 200);
});

test('the preview opens no file in an editor at the word of a page', async () => {
  for (const address of [
    '__open-in-editor?file=/etc/passwd',
    '__open-in-editor/?file=astro.config.mjs',
    '__open-in-editor',
  ])
    assert.equal(await status(address), 404, address);
});
