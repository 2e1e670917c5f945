/**
 * First names that many in Norway have, as they are written in addresses, too. Far from all: a name that is a word as well
 * (Liv, Dag, Even, Bo, Stein, Sol), or may be that of a service, is left out, so that no shared address is told.
 */
const NAMES = `
  aleksander alexander amalie anders andreas andre anette anita anja ann anna anne annette annika arild arne arvid aslak astrid
  atle audun aud bente benedicte benedikte berit birgit birgitte bjarne bjorn bjørn borge børge camilla caroline cathrine cecilie
  charlotte christian christina christine christoffer daniel egil eirik einar eline elin elisabeth ellen elise else emil emilie emma
  erik erlend espen eva fredrik frode frøydis froydis geir geirmund gerd greta grete gro grethe gunn gunnar gunvor guri guro hakon
  håkon halvor hanna hannah hanne hans harald hege heidi helen helene helga helge henriette henrik hilde hildegunn hugo ida ina inger
  ingeborg ingebjorg ingebjørg ingrid ingunn ingvild irene iselin ivar jakob jan janne jannicke jeanette jens jenny joakim johan
  johanna johanne john johnny jonas jorunn jørn jorn jørgen jorgen josefine julie kai karen kari karin karina karl karianne karoline
  katarina katrine ketil kine kirsten kirsti kjell kjersti kjetil knut kristian kristin kristina kristine kristoffer lars laila leif
  lena lene linda line linn lise lisbeth lotte magne magnhild magnus maja malin maren margit margrete margrethe mari maria marianne
  marie marit marius markus marte marta marthe martin mathias mats mette mikael mikkel mohamed mohammad mona monica morten nils nina
  nora odd-arne oddvar oda ola olaf olav ole oskar øystein oystein øyvind oyvind per petter pernille pål paal paul ragnar ragnhild
  ragna rannveig randi reidar reidun rita roar robert roger ronny rolf roy runa rune sara sebastian sigrid sigurd sigve silje simen
  simon siri sissel siv-anita sofie sondre solveig sonja stian stig stine sunniva susanne svein svanhild sven sverre synne synnøve
  synnove tanja terje thea therese thomas thor tobias tom tommy tone tonje torbjorn torbjørn tore torill toril torstein torunn trine
  trond trude trygve turid tuva unni ulrik vegard vibeke vidar vigdis vilde ylva yngve yngvild
`;

export const FIRST_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));
