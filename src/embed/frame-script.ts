/**
 * The one script of a block in a frame. It tells the page around how high the block is: the rectangle of its body, for
 * `scrollHeight` is never less than the frame itself. The message is also what WordPress listens to (`message`, `value`, and the
 * `secret` that it put behind the address), which, for a link that is followed, goes there if that is on the same host. It tells
 * nothing else, reads nothing of the page around, and says nothing where there is none.
 */
export const FRAME_SCRIPT = [
  '{const secret=/[?&#]secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];',
  'const tell=(message,value)=>parent.postMessage({loype:message,message,value,secret},"*");',
  'if(parent!==window){',
  'new ResizeObserver(()=>tell("height",Math.ceil(document.body.getBoundingClientRect().height))).observe(document.body);',
  'addEventListener("click",({target})=>{const link=secret&&target.closest("a[target]");if(link)tell("link",link.href)})',
  '}}',
].join('');
