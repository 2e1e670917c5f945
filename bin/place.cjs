// Loaded before anything else, to say in a sentence where Node would fail in words of its own: it reads no module below a folder
// whose name has a backslash, and no TypeScript below `node_modules` or when it is old. (On Windows a backslash parts folders.)
var path = require('path');

var home = path.dirname(__dirname);
var isScript = /\.ts$/.test(process.argv[1] || '');

function refuse(message) {
  console.error(message);
  process.exit(2);
}

if (path.sep === '/' && home.indexOf('\\') >= 0)
  refuse('Loype lies in ' + JSON.stringify(home) + ', and Node cannot read a path with "\\\\". Move it to another folder.');
if (isScript && /[\\/]node_modules[\\/]/.test(home + path.sep))
  refuse('Loype lies in ' + JSON.stringify(home) + ', and Node runs no TypeScript below "node_modules". Move it to another folder.');
if (isScript && !process.features.typescript)
  refuse(
    'Loype is run by a Node of its own, and this is Node ' +
      process.versions.node +
      '. Install it with `npm ci`, in a folder whose path has no colon: npm does not find it there.',
  );

// What Node has made of TypeScript it need not make again: a good part of the time of a command that has little to do.
var compiler = require('module');
if (isScript && compiler.enableCompileCache) compiler.enableCompileCache(path.join(home, '.loype', 'compile-cache'));
