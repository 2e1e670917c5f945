import { front, put, toldEach, type Wrong, withWholeSite } from './whole-site.ts';

withWholeSite();

/** What a page may not hold, and what is said of it. */
const FOREIGN_PARTS: [body: string, says: RegExp][] = [
  [
    '<script src="https://evil.example/x.js"></script>',
    /loads "https:\/\/evil\.example\/x\.js", which is not of this site/,
  ],
  ['<script type="module" src="//evil.example/x.js"></script>', /loads "\/\/evil/],
  ['<script>alert(1)</script>', /has a script of its own/],
  ['<script type="text/javascript">alert(1)</script>', /has a script of its own/],
  ['<base href="https://evil.example/">', /has <base>/],
  ['<BASE HREF=/>', /has <base>/],
  ['<iframe src="/p/vaga/"></iframe>', /has <iframe>/],
  ['<object data="/p/x"></object>', /has <object>/],
  ['<p style="color:red">x</p>', /has the attribute style/],
  ['<p onclick="x()">x</p>', /has the attribute onclick/],
  ['<p ONCLICK=x()>x</p>', /has the attribute onclick/],
  ['<form action="https://evil.example/"></form>', /has the attribute action/],
  ['<a href="javascript:alert(1)">x</a>', /has the address "javascript:alert\(1\)"/],
  ['<a href="&#106;avascript:alert(1)">x</a>', /has the address "javascript/],
  ['<img src="https://evil.example/x.png" alt="">', /loads "https:\/\/evil/],
  ["<img src='//evil.example/x.png' alt=''>", /loads "\/\/evil/],
  ['<img src=&#104;ttps://evil.example/x.png>', /loads "https:\/\/evil/],
  ['<link rel="stylesheet" href="https://evil.example/x.css">', /loads "https:\/\/evil/],
  ['<link rel="preload" href="https://evil.example/x.css">', /loads "https:\/\/evil/],
  ['<img srcset="/p/vaga/logo.svg 1x, https://evil.example/x.png 2x" alt="">', /loads "https:\/\/evil/],
  ["<img src='/p/borte.webp' alt=''>", /^borte\.webp is missing, which vaga\/index\.html asks for/],
  ['<img src=/p/borte.webp alt>', /^borte\.webp is missing/],
  ['<IMG SRC="/p/borte.webp">', /^borte\.webp is missing/],
  ['<video poster="/p/borte.webp"></video>', /^borte\.webp is missing/],
  ['<img src="../borte.webp" alt="">', /^borte\.webp is missing/],
  ['<img src="borte.webp" alt="">', /^vaga\/borte\.webp is missing/],
  ['<a href="borte/">x</a>', /^vaga\/borte\/index\.html is missing/],
  ['<a href="?q=x#a">x</a><a href="/p/borte/?q=x">x</a>', /^borte\/index\.html is missing/],
  ['<p>undefined</p>', /says undefined/],
  ['<p>[object Object]</p>', /says \[object Object\]/],
  ['<a href="undefined" title="NaN">x</a>', /says undefined/],
  ['<p>1 < 2</p>', /has a sign < that begins no element/],
];

const FOREIGN_STYLES: [css: string, says: RegExp][] = [
  ['@import "https://evil.example/x.css";a{b:c}', /^_astro\/a\.css has @import/],
  ['@IMPORT url(//evil.example);', /has @import/],
  ['a{b:url(https://evil.example/x)}', /loads "https:\/\/evil\.example\/x", which is not of this site/],
  ['a{b:url( "//evil.example/x" )}', /loads "\/\/evil/],
  ['a{b:image-set("https://evil.example/x" 1x)}', /loads "https/],
  ['a{b:u\\72l(https://evil.example)}', /has a letter that is written by its number/],
  ['@\\69mport "x"', /has a letter that is written/],
  ['a{b:url(borte.webp)}', /^_astro\/borte\.webp is missing, which _astro\/a\.css asks for/],
  ['a{b:url("../borte.webp")}', /^borte\.webp is missing, which _astro\/a\.css asks for/],
  ['a{b:c', /is cut short/],
  ['a{b:"c', /is cut short/],
  ['a{b:c}/* d', /is cut short/],
  ['a}b{', /is cut short/],
  ['', /^_astro\/a\.css is empty/],
];

const FOREIGN_SCRIPTS: [code: string, says: RegExp][] = [
  ['import("/p/_astro/borte.js")', /^_astro\/borte\.js is missing, which _astro\/s\.js asks for/],
  ['import(`./borte.js`)', /^_astro\/borte\.js is missing/],
  ['import"./borte.js"', /^_astro\/borte\.js is missing/],
  ['export*from"./borte.js"', /^_astro\/borte\.js is missing/],
  ['import("https://evil.example/x.js")', /imports "https:\/\/evil\.example\/x\.js"/],
  ['import"https://evil.example/x.js"', /imports "https/],
  ['import("//evil.example/x.js")', /imports "\/\/evil/],
  ['import("lit")', /imports "lit"/],
  ['import(location.hash)', /imports what is decided when it runs/],
  ['a(', /is cut short, or is no script/],
  ['<p>', /is cut short, or is no script/],
];

toldEach(
  FOREIGN_PARTS.map(
    ([body, says]): Wrong => [`a page has ${body}`, front((it) => it.replace('</main>', `${body}</main>`)), says],
  ),
);

toldEach(
  FOREIGN_STYLES.map(([css, says]): Wrong => [`a style sheet has ${css}`, () => put('_astro/a.css', css), says]),
);

toldEach(
  FOREIGN_SCRIPTS.map(([code, says]): Wrong => [`a script has ${code}`, () => put('_astro/s.js', `${code};\n`), says]),
);
