import { start } from './start.ts';

start(document.querySelector('loype-timeline') as HTMLElement);
