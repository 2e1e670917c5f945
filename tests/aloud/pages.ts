// What is listened to: a page, and the keys by which a reader goes through it.
import type { Language } from '../../src/model/schemas/language.ts';
import { pageOf } from '../browser/pages.ts';
import type { Ears } from './ears.ts';

/** Somebody at a keyboard who hears. */
export interface Listener extends Ears {
  /** Lets the page work something out. */
  run(body: string): Promise<unknown>;
  /** Presses a key, and writes down what is said. */
  hear(key: string, times?: number): Promise<void>;
  /** Writes, and writes down what is said. */
  write(text: string): Promise<void>;
  /** Presses a key until something is said; what was said before that is not written down. */
  find(key: string, pattern: RegExp): Promise<void>;
}

export interface Case {
  name: string;
  address: (language: Language) => string;
  /** Whether what is said of the page when it has come is written down. */
  fromTheFirst?: boolean;
  listen: (it: Listener, language: Language) => Promise<void>;
}

/** Vågå's pages, which have numbers that can be called; in Bokmål, which Vågå does not write, those of Eksempelvik. */
const ofMunicipality = (id: string) => (language: Language) =>
  pageOf(language === 'nb' ? 'eksempelvik' : 'vaga', language, id).address;

/** Opens the calculator by keyboard, and goes to where a date is written. */
async function toDate(it: Listener): Promise<void> {
  await it.run("document.querySelector('summary:has(#timeline-title)').focus()");
  it.press('Return');
  await it.said();
  await it.find('Tab', /entry/);
}

/** Writes a date in the calculator, and presses the button that asks for the answer. */
async function answer(it: Listener, date: string): Promise<void> {
  await toDate(it);
  await it.write(date);
  const button = await it.run("return document.querySelector('[data-part=go]').textContent.trim()");
  await it.find('Tab', new RegExp(String(button)));
  await it.hear('Return');
}

const SEARCHED: Record<string, string> = { nb: 'koordinator', nn: 'koordinator', en: 'coordinator' };
const DANGER: Record<string, string> = { nb: 'vil ikke leve', nn: 'vil ikkje leve', en: 'want to die' };
const PORTAL: Record<string, string> = { nb: '/', nn: '/nn/', en: '/en/' };

export const CASES: readonly Case[] = [
  {
    name: 'the start of a front page',
    address: ofMunicipality('front'),
    fromTheFirst: true,
    listen: (it) => it.hear('Down', 7),
  },
  {
    name: 'who to call',
    address: ofMunicipality('front'),
    listen: async (it) => {
      await it.find('2', /./);
      await it.hear('Down', 9);
    },
  },
  {
    name: 'a step with a right',
    address: ofMunicipality('adults'),
    listen: async (it) => {
      await it.find('3', /\b2\b/);
      await it.hear('Down', 8);
    },
  },
  {
    name: 'the calculator before an answer',
    address: ofMunicipality('adults'),
    listen: async (it) => {
      await toDate(it);
      await it.hear('Tab', 5);
    },
  },
  { name: 'the calculator with a fault', address: ofMunicipality('adults'), listen: (it) => answer(it, 'i morgon') },
  {
    name: 'the calculator after an answer',
    address: ofMunicipality('adults'),
    listen: async (it) => {
      await answer(it, '2.11.2026');
      await it.hear('Down', 9);
    },
  },
  {
    name: 'a search with results',
    address: ofMunicipality('search'),
    listen: async (it, language) => {
      await it.find('Tab', /entry/);
      await it.write(SEARCHED[language] ?? '');
      await it.hear('Tab', 3);
    },
  },
  {
    name: 'a search that points to danger',
    address: ofMunicipality('search'),
    listen: async (it, language) => {
      await it.find('Tab', /entry/);
      await it.write(DANGER[language] ?? '');
    },
  },
  {
    name: 'the field that finds a municipality',
    address: (language) => PORTAL[language] ?? '/',
    listen: async (it) => {
      await it.find('Tab', /combo box/);
      await it.write('karasjok');
      await it.hear('Down');
    },
  },
];
