/**
 * Browsers beside Chromium, driven alike: Firefox by WebDriver BiDi, WebKit by WebDriver. Each is the system's own, so that a
 * test is skipped, with what to install, where there is none. Neither can be told what day it is: tests stand on the day that is.
 */
import type { ChildProcess } from 'node:child_process';

/** One tab of a browser. */
export interface Tab {
  /** Goes to an address, and waits until all of the page has loaded. */
  go(address: string): Promise<void>;
  /** Lets the page work something out: the text of a function body, which may wait and gives what JSON can hold. */
  run(body: string): Promise<unknown>;
  /** Does what a reader does, as WebDriver has it (https://www.w3.org/TR/webdriver2/#actions). */
  act(sources: readonly object[]): Promise<void>;
  /** How large the window is inside, in CSS pixels, as near as the browser can make it. */
  size(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** A browser, or what to install to have it. */
export interface Engine {
  name: string;
  /** Why it cannot be tried here; false where it can. */
  missing: string | false;
  start(): Promise<Tab>;
}

/** Keys that have a name (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
export const KEYS = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Down: '\uE015', Space: ' ' };

/** Presses keys, one after the other. */
export const keys = (text: string) => [
  {
    type: 'key',
    id: 'keyboard',
    actions: [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  },
];

/** Presses the mouse at a place in the window. */
export const pressAt = (x: number, y: number) => [
  {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
];

/** What a program has said that fits, waited for at most so long (ms). */
export function said(program: ChildProcess, pattern: RegExp, most = 60_000): Promise<string> {
  return new Promise((done, failed) => {
    let all = '';
    const late = setTimeout(() => failed(new Error(`${pattern} was not said in ${most} ms, but: ${all}`)), most);
    const hear = (text: Buffer) => {
      all += text;
      const found = pattern.exec(all);
      if (!found) return;
      clearTimeout(late);
      done(found[1] ?? found[0]);
    };
    program.stdout?.on('data', hear);
    program.stderr?.on('data', hear);
    program.once('exit', (code) => failed(new Error(`It ended with ${code}: ${all}`)));
  });
}

/** Ends a program, and waits until it has. */
export const end = (program: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (program.exitCode !== null || program.signalCode !== null) return done();
    program.once('exit', () => done());
    program.kill();
  });
