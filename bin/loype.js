#!/usr/bin/env node
// Read by any Node, however old: it says which one is needed before anything else is read.
require('./place.cjs');

var needed = [22, 17];
var version = process.versions.node.split('.').map(Number);

if (version[0] < needed[0] || (version[0] === needed[0] && version[1] < needed[1])) {
  console.error(
    'Løype trenger Node ' + needed.join('.') + ' eller nyere, og dette er Node ' + process.versions.node + '. Hent en på https://nodejs.org.',
  );
  process.exit(2);
} else {
  import('../lib/terminal/process.js')
    .then(function (terminal) {
      return import('../lib/commands/loype.js').then(function (loype) {
        return terminal.runAsProcess(loype.main, process.argv.slice(2), 'npx --no loype');
      });
    })
    .catch(function (error) {
      console.error(error);
      process.exit(1);
    });
}
