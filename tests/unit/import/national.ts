import { type Analysis, analysePage, type Given, type Whose } from '../../../src/import/analyse.ts';
import { readNational } from '../../../src/import/national/read.ts';
import { FIXTURE } from '../../fixture.ts';

const national = readNational(FIXTURE);

/** What is proposed of an old page by the tests' own national content. */
export const analyse = (given: Given, whose: Whose = {}): Analysis => analysePage(given, national, whose);

export const html = (body: string, whose?: Whose): Analysis => analyse({ html: body }, whose);
export const text = (given: string, whose?: Whose): Analysis => analyse({ text: given }, whose);
