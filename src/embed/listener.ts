/**
 * The script of a page around a frame, by which the frame is as high as the block in it has told. It hears its own frames alone. The
 * height is a style, since any style sheet wins over the attribute; set by code, which no policy for styles refuses.
 */
export const LISTENER = [
  'addEventListener("message",({data,source})=>{',
  'if(data?.loype==="height")for(const it of document.querySelectorAll("iframe"))',
  'if(it.contentWindow===source)it.style.height=data.value+"px"});',
].join('');
