// Loaded before anything else: below a folder whose name has a backslash Node reads no module, and says so in its own words.
// (On Windows that parts folders.)
if (require('path').sep === '/' && __dirname.indexOf('\\') >= 0) {
  console.error(
    'Loype lies in ' + JSON.stringify(__dirname) + ', and Node cannot read a path with "\\\\". Move it to a folder without.',
  );
  process.exit(2);
}
