/** 40 inputs that are no place. */
export const NONSENSE =
  `xyzzy qwertyuiop asdfgh zxcvbnm blåbærsyltetøy hjelp! psykolog depresjon foo.bar <script> ☃ ???? 12345 00000
99999999 koordinator pakkeforløp tvangslidelse lorem ipsum dolor wwwww jjjjj bxqk vvvvvvvv qqq zzz abcdefgh
http://example.com user@example.no drop-table null undefined %00%20 1=1 --- ... () x7x7 kløkløkløklø åååååååå øøøøøøøø`
    .split(/\s+/)
    .slice(0, 40);
