// Loaded before a command: the owners answer as they were recorded, after what OWNERS_SAY changes ('from → to').
import { recorded, recordedAnswers } from './answers.ts';

const [from = '', to = ''] = process.env['OWNERS_SAY']?.split(' → ') ?? [];
const answers = new Map([...recordedAnswers()].map(([url, answer]) => [url, from ? answer.replace(from, to) : answer]));
globalThis.fetch = async (url) => new Response((await recorded(answers)(String(url))) as Uint8Array<ArrayBuffer>);
