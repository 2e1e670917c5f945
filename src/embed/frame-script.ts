/**
 * The one script of a block in a frame. It tells the page around how high the block is: the rectangle of what stands in its body,
 * for `scrollHeight` is never less than the frame itself. It tells that at once too, for a frame that is hidden until it does, as
 * in WordPress, observes nothing. The message is also what WordPress listens to (`message`, `value`, and the `secret` that it put
 * behind the address), which asks for it again when it has begun to listen (`ready`); and which, for a link that is followed, goes
 * there if that is on the same host: in an element too, whose links lie within. It tells nothing else, reads nothing else of the page
 * around, and says nothing where there is none.
 */
export const FRAME_SCRIPT = [
  '{const secret=/[?&#]secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];',
  'const tell=(message,value)=>parent.postMessage({loype:message,message,value,secret},"*");',
  'if(parent!==window){',
  'const main=document.querySelector("main");',
  'const high=()=>tell("height",Math.ceil(main.getBoundingClientRect().height));',
  'high();',
  'new ResizeObserver(high).observe(main);',
  'addEventListener("message",({data})=>{if(data?.message==="ready")high()});',
  'addEventListener("click",(event)=>{const link=secret&&event.composedPath().find((it)=>/^http/.test(it.href));if(link)tell("link",link.href)})',
  '}}',
].join('');
