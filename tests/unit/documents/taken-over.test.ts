// What of a PDF beside a text is taken over: by lists of what may be there, and not of what is known to be bad.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../../src/documents/document.ts';
import { documentFault } from '../../../src/release/documents.ts';
import { type Made, MORE, pdf, readable } from '../../pdf.ts';

/** All that stands in what is published of a file, or why it may not be. */
function published(made: Made): string {
  const found = readDocument(pdf(made));
  if ('fault' in found) return `fault: ${found.fault}`;
  assert.equal(documentFault(found.bytes), null);
  return readable(found.bytes);
}

/** Every name that a property of all objects has, by which what is looked up in an object may be found. */
const OF_OBJECTS = Object.getOwnPropertyNames(Object.prototype);

/** Every kind of annotation in the standard, but those that lead somewhere. */
const REMARKS = ['Text', 'Popup', 'Highlight', 'Underline', 'Squiggly', 'StrikeOut', 'Caret', 'PrinterMark', 'TrapNet'];
const LAID_OVER = [
  ...[
    'FreeText',
    'Line',
    'Square',
    'Circle',
    'Polygon',
    'PolyLine',
    'Stamp',
    'Ink',
    'Watermark',
    'Redact',
    'Projection',
  ],
  ...OF_OBJECTS,
  'Unheard-of',
];
const MORE_THAN_SHOWN = ['Widget', 'FileAttachment', 'RichMedia', '3D', 'Screen', 'Sound', 'Movie'];

const remark = (kind: string) => `<</Subtype ${kind} /Rect [0 0 9 9] /T (Ola) /Contents (Hemmelig) /RC (Hemmelig)>>`;

test('of annotations only links are taken over, however the kind is written and wherever they lie', () => {
  for (const kind of [...REMARKS, ...LAID_OVER, ...MORE_THAN_SHOWN]) {
    const [first, second] = [remark(`/${kind}`), remark(`${MORE + 1} 0 R`)];
    const link = `<</Subtype /Link /Rect [0 0 9 9] /Contents (Synlig) /Popup ${MORE} 0 R /IRT ${MORE} 0 R>>`;
    const tag = `<</Type /StructElem /S /Annot /K <</Type /OBJR /Obj ${MORE} 0 R>>>>`;
    const ways: Made[] = [
      { page: `/Annots [${first}]` },
      { page: `/Annots [${second}]`, more: ['null', `/${kind}`] },
      { page: `/Annots ${MORE} 0 R`, more: [`[${MORE + 2} 0 R]`, `/${kind}`, second] },
      { page: `/Annots [${link} ${first}]`, more: [first] },
      { root: `/StructTreeRoot <</K [${tag}]>>`, more: [first] },
      { resources: `/Properties <</P <</Type /Annot ${first.slice(2)}>>` },
    ];
    for (const [index, made] of ways.flatMap((it) => [it, { ...it, packed: true }]).entries()) {
      const [all, what] = [published(made), `${kind} ${index}`];
      if (REMARKS.includes(kind)) assert.doesNotMatch(all, /^fault|\(Ola\)|Hemmelig/, what);
      else if (LAID_OVER.includes(kind)) assert.equal(all, 'fault: overlay', what);
      else assert.match(all, /^fault: (?:form|attachment|script|action)$/, what);
    }
  }
});

test('it is told that there were remarks, and of a file without them nothing', () => {
  const found = readDocument(pdf({ page: `/Annots [${remark('/Highlight')}]` }));
  assert.ok('bytes' in found && found.remarks);
  const again = readDocument(found.bytes);
  assert.ok('bytes' in again && !again.remarks);
});

const action = (fields: string) => `<</Subtype /Link /Rect [0 0 9 9] /A <<${fields}>>>>`;

/** Every kind of action in the standard but the two that may be there, some that viewers know besides, and what is none. */
const ACTIONS = [
  ...['GoToR', 'GoToE', 'GoToDp', 'Launch', 'Thread', 'Sound', 'Movie', 'Hide', 'Named', 'SubmitForm', 'ResetForm'],
  ...[
    'ImportData',
    'JavaScript',
    'SetOCGState',
    'Rendition',
    'Trans',
    'GoTo3DView',
    'RichMediaExecute',
    'NOP',
    'Print',
  ],
  ...OF_OBJECTS,
];

test('of actions only those that go to a place or an address are taken over, wherever they lie', () => {
  for (const kind of ACTIONS) {
    const one = `/S /${kind} /N /Print`;
    const ways: Made[] = [
      { page: `/Annots [${action(one)}]` },
      { page: `/Annots [${action(`/S ${MORE} 0 R /N /Print`)}]`, more: [`/${kind}`] },
      { root: `/OpenAction <<${one}>>` },
      { root: `/OpenAction ${MORE} 0 R`, more: [`<<${one}>>`] },
      { root: `/Outlines <</First ${MORE} 0 R>>`, more: [`<</Title (A) /A <<${one}>>>>`] },
      { page: `/Annots [${action(`/S /GoTo /D [7 0 R /Fit] /Next [<</S /GoTo /D (a)>> <<${one}>>]`)}]` },
      { page: `/Annots [${action(`/S /URI /URI (https://example.no) /Next ${MORE} 0 R`)}]`, more: [`<<${one}>>`] },
    ];
    for (const [index, made] of ways.entries())
      assert.match(published(made), /^fault: (?:script|form|attachment|action)$/, `${kind} ${index}`);
  }
  for (const named of ['', '/URI (https://example.no)', '/S (URI) /URI (https://example.no)', '/S /URI'])
    assert.equal(published({ page: `/Annots [${action(`${named} /X 1`)}]` }), 'fault: action');
});

test('of addresses those of the web, of mail and of phones are taken over, and what can be nothing else', () => {
  const good = [
    'http://a.no',
    'https://a.no/b?c=d',
    'HTTPS://A.NO',
    'mailto:a@b.no',
    'tel:+4790000000',
    'www.a.no/b',
    ' http://a.no',
  ];
  const bad = [
    ...[
      'javascript:alert(1)',
      'JavaScript:1',
      'java\\nscript:1',
      '\\001javascript:1',
      'vbscript:1',
      'data:text/html,1',
    ],
    ...[
      'file:///etc/passwd',
      'file:a',
      'smb://a/b',
      '\\\\\\\\a\\\\b',
      'ftp://a.no',
      'ms-word:ofe|u|a',
      'search-ms:a',
      'ldap://a',
    ],
    ...[
      'plan.doc',
      'setup.exe',
      '../a.pdf',
      'C:/a',
      'x-apple:1',
      'blob:1',
      'about:blank',
      '',
      'http:javascript:1',
      '\\376\\377\\000h',
    ],
  ];
  for (const address of good)
    assert.match(published({ page: `/Annots [${action(`/S /URI /URI (${address})`)}]` }), /\/S \/URI/, address);
  for (const address of bad)
    assert.equal(
      published({ page: `/Annots [${action(`/S /URI /URI (${address.replace(/[()]/g, '\\$&')})`)}]` }),
      'fault: action',
      address,
    );
});

test('no name of the language stands for anything, where names of the file are looked up', () => {
  for (const name of OF_OBJECTS) {
    const all = published({
      root: `/PageMode /${name} /ViewerPreferences <</${name} true>> /OCProperties <</OCGs [<</Type /${name}>>]>>`,
      page: `/Group <</Type /${name} /S /${name} /Filter /${name}>> /${name} 1`,
      resources: `/XObject <</A ${MORE} 0 R>> /${name} <</A 1>>`,
      more: [`<</Type /${name} /Subtype /${name} /Filter [/${name}] /S /${name}/Length 1>>\nstream\n1\nendstream`],
    });
    assert.doesNotMatch(all, /^fault/, name);
  }
});

/** Names that are left out, refused or taken for something where they are not the file's own. */
const NAMES = [
  ...[
    'Metadata',
    'PieceInfo',
    'LastModified',
    'Thumb',
    'SpiderInfo',
    'Perms',
    'Legal',
    'OPI',
    'Ref',
    'AF',
    'Popup',
    'RC',
  ],
  ...[
    'NM',
    'IRT',
    'T',
    'M',
    'Subj',
    'CreationDate',
    'JS',
    'AA',
    'XFA',
    'EmbeddedFiles',
    'EF',
    'RF',
    'JavaScript',
    'S',
    'Type',
  ],
  ...[
    'RichMediaContent',
    'Collection',
    'Subtype',
    'URI',
    'Rect',
    'Resources',
    'Measure',
    'PtData',
    'F',
    'A',
    'Obj',
    'OC',
    'D',
  ],
  ...OF_OBJECTS,
];

test('names that a file gives to its own parts are kept, whatever they are', () => {
  const drawn = `<</Type /XObject /Subtype /Form /BBox [0 0 1 1]/Length 4>>\nstream\nKept\nendstream`;
  for (const name of NAMES) {
    const kept = {
      'a role': published({ root: `/StructTreeRoot <</Type /StructTreeRoot /RoleMap <</${name} /P>>>>` }).includes(
        `/RoleMap <</${name} /P>>`,
      ),
      'a class': published({
        root: `/StructTreeRoot <</Type /StructTreeRoot /ClassMap <</${name} <</O /Layout /Kept 1>>>>>>`,
      }).includes(`/ClassMap <</${name} <</O /Layout/Kept 1>>>>`),
      'a place': published({ root: `/Dests <</${name} [7 0 R /Fit]>>` }).includes(`/Dests <</${name} [`),
      'a role in a name space': published({
        root: `/StructTreeRoot <</Namespaces [<</Type /Namespace /NS (a) /RoleMapNS <</${name} /P>>>>]>>`,
      }).includes(`/RoleMapNS <</${name} /P>>`),
      ...Object.fromEntries(
        ['XObject', 'Pattern', 'ExtGState', 'ColorSpace', 'Shading', 'Properties'].map((kind) => [
          kind,
          published({ resources: `/${kind} <</${name} ${MORE} 0 R>>`, more: [drawn] }).includes('stream\nKept'),
        ]),
      ),
      'a font': published({ text: false, resources: `/Font <</${name} <</Type /Font /Name /Kept>>>>` }).includes(
        `/${name} <</Type /Font`,
      ),
      'a sign': published({
        resources: `/Font <</F2 <</Type /Font /Subtype /Type3 /CharProcs <</${name} ${MORE} 0 R>>>>>>`,
        more: [drawn],
      }).includes('stream\nKept'),
      'a colour': published({
        resources: `/ColorSpace <</C [/DeviceN [/A] /DeviceRGB 3 0 R <</Colorants <</${name} [/Kept]>>>>]>>`,
      }).includes(`/Colorants <</${name} [/Kept]>>`),
    };
    assert.deepEqual(
      Object.entries(kept).filter(([, it]) => !it),
      [],
      name,
    );
  }
});

test('an object that is several things is each of them, and refused as any of them', () => {
  const script = '<</S /JavaScript /JS (1)>>';
  const made: Made = {
    root: `/StructTreeRoot <</RoleMap <</A ${MORE} 0 R>>>> /OpenAction ${MORE} 0 R`,
    resources: `/Properties <</A ${MORE} 0 R>>`,
    more: [script],
  };
  assert.equal(published(made), 'fault: script');
  const { root = '' } = made;
  assert.doesNotMatch(published({ ...made, root: root.replace(/\/OpenAction.*/, '') }), /^fault/);
});

test('a form that viewers make by themselves is a form, and an empty list of files none', () => {
  assert.equal(published({ root: `/AcroForm <</Fields [] /XFA ${MORE} 0 R>>`, more: ['[(a) 7 0 R]'] }), 'fault: form');
  assert.equal(
    published({ root: '/Names <</EmbeddedFiles <</Kids [<</Names [(a) <</F (b)>>]>>]>>>>' }),
    'fault: attachment',
  );
  for (const empty of ['<</Names []>>', '<</Kids [<</Names []>>]>>', `${MORE} 0 R`])
    assert.doesNotMatch(
      published({ root: `/Names <</EmbeddedFiles ${empty} /JavaScript ${empty}>>`, more: ['<<>>'] }),
      /^fault/,
    );
});

test('what belongs to a layer, a tag or a link stays one thing however it is reached', () => {
  const all = published({
    root: `/OCProperties <</OCGs [${MORE} 0 R] /D <</ON [${MORE} 0 R] /Creator (Kari)>>>>`,
    resources: `/Properties <</L ${MORE} 0 R>>`,
    page: `/Annots [<</Subtype /Link /Rect [0 0 9 9] /OC ${MORE} 0 R>>]`,
    more: [
      '<</Type /OCG /Name (Lag) /Usage <</CreatorInfo <</Creator (Kari)>> /User <</Name (Kari)>> /View <</ViewState /ON>>>>>>',
    ],
  });
  assert.equal(all.match(/\(Lag\)/g)?.length, 1);
  assert.match(all, /\/ViewState/);
  assert.doesNotMatch(all, /Kari/);
});
