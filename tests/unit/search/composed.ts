import assert from 'node:assert/strict';
import { composeIndex } from '../../../src/search/index/compose.ts';
import { contentOf, indexPages, indexTexts, VERSION } from '../../../src/search/index/pagefind.ts';
import { type Cbor, cborOf } from '../../../src/search/view/cbor.ts';

type Meta = [version: string, pages: [id: string, count: number][], chunks: string[][], ...rest: Cbor[]];

/**
 * Holds an index that is composed of texts to the one that Pagefind makes of them: every part byte for byte, but for the names.
 * @param pages as HTML, in order
 * @param known of texts that Pagefind has read before; those that it reads beside others
 * @returns in how many parts the index lies
 */
export async function holdToPagefind(language: string, pages: readonly string[]): Promise<number> {
  const files = await indexPages(
    language,
    pages.map((content, at) => ({ url: `/${at}/`, content })),
  );
  const theirs = new Map(files.map(({ path, content }) => [path, contentOf(content)] as const));
  const [, theirMeta] = [...theirs].find(([path]) => path.endsWith('.pf_meta')) ?? [];
  const expected = cborOf(theirMeta ?? Buffer.of()) as Meta;
  const order = expected[1].map(([id]) => JSON.parse(String(theirs.get(`fragment/${id}.pf_fragment`))).url);
  assert.deepEqual(
    order,
    pages.map((_, at) => `/${at}/`),
  );
  // Read in another order, and one beside the other: where a text stands must not matter.
  const read = (await indexTexts(language, [...pages].reverse())).reverse();
  const ours = composeIndex(
    language,
    VERSION,
    expected[1].map(([id]) => id),
    read.map(({ index }) => index),
  );
  const made = cborOf(ours.meta.bytes) as Meta;
  const withoutNames = ([version, list, chunks, ...rest]: Meta) => [
    version,
    list,
    chunks.map(([from, to]) => [from, to]),
    ...rest,
  ];
  assert.deepEqual(withoutNames(made), withoutNames(expected));
  for (const [at, [, , name]] of expected[2].entries()) {
    const their = theirs.get(`index/${name}.pf_index`);
    const our = Buffer.from(ours.chunks[at]?.bytes ?? []);
    if (!their?.equals(our)) assert.deepEqual(cborOf(our), cborOf(their ?? Buffer.of()));
    assert.ok(their?.equals(our), `part ${at}`);
    assert.equal(made[2][at]?.[2], ours.chunks[at]?.name);
  }
  return ours.chunks.length;
}
