/** Endings by which forms of one word differ, in Norwegian and English. */
const ENDINGS = new Set(
  (
    'a e en et ene ane er ar r n ne t tt te ete de dd ede d s es as ed y ies ly ing ings inga ingen inger ingar ande ende else elsen ' +
    'elser ere est ast are aste este an het heit heter heten heita leg lig eleg elig'
  ).split(' '),
).add('');

/** How far back from where two words part their endings may begin. */
const BACK = 3;

/** Whether two words differ by no more than their endings do: `fristar` and `fristen`, but not `akuttlege` and `akutt`. */
export function areForms(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  for (let at = shared; at >= Math.max(2, shared - BACK); at--)
    if (ENDINGS.has(one.slice(at)) && ENDINGS.has(other.slice(at))) return true;
  return false;
}
