import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Summary, stageLine, summaryLine } from '../../../src/making/summary.ts';

const SUMMARY: Summary = {
  site: 'dist',
  pages: { made: 12, kept: 0 },
  files: 30,
  bytes: 1_250_000,
  seconds: 2.04,
  stages: [{ name: 'pages', seconds: 1.25 }],
  slowest: 'pages',
};

test('a build is told in a sentence: its pages, files and bytes, its time and what took most of it', () => {
  assert.equal(summaryLine(SUMMARY), 'Built 12 pages in 2.0 s: dist (30 files, 1.3 MB). Most of it took: pages.');
});

test('what was taken as it was is counted, and a site that was left as it was has no stages', () => {
  const left = { ...SUMMARY, pages: { made: 0, kept: 12 }, stages: [], slowest: null };
  assert.equal(summaryLine(left), 'Built 12 pages, 12 of them as they were, in 2.0 s: dist (30 files, 1.3 MB).');
});

test('a stage has a line of its own, in columns', () => {
  assert.equal(stageLine({ name: 'pages', seconds: 1.25 }), 'pages        1.3 s');
  assert.equal(stageLine({ name: 'inspection', seconds: 12.3 }), 'inspection  12.3 s');
});
