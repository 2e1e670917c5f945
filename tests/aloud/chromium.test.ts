import { CHROMIUM } from './browsers.ts';
import { heardIn } from './heard.ts';

heardIn(CHROMIUM, ['nb', 'nn', 'en']);
