/** The page of the editor: it begins with what the address says, and follows it. */
import './editor.css';
import './writing.css';
import { norwegianOf } from '../../model/norwegian.ts';
import { draw } from './drawing.ts';
import { goToScreen } from './moving.ts';
import { Screen } from './screen.ts';

const screen = new Screen(draw);

addEventListener('hashchange', (event) => {
  if (location.hash.startsWith('#token=')) {
    const { hash } = new URL(event.oldURL);
    return void screen.session.reconnect(hash.startsWith('#/') ? hash : '#/kontakter');
  }
  if (!location.hash.startsWith('#/')) return;
  screen.focus ??= 'heading';
  void goToScreen(screen);
});
addEventListener('beforeunload', (event) => {
  if (screen.desks.isBusy) event.preventDefault();
});

await goToScreen(screen);
if (screen.state) {
  screen.form = norwegianOf(screen.state.languages);
  screen.draw();
}
