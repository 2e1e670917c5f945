/**
 * Given names that are common in Norway, in all its languages, by which a person is known. A name that is also an everyday
 * word counts only before another name.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aage aase abdi abdul abdullah adam adele adrian agnes agnete ahmad ahmed aida aina aksel albert aleksander alexander alexandra
  alf alfred alfhild ali alice alma alva alvilde amal amalie amanda amina amir amund ana anders andre andré andrea andreas andrzej ane
  aneta anette angelica anita anja ann anna anne annbjørg anniken annika anny ante anton arild arne arnfinn arnhild arnstein
  arnt arve arvid asbjørn ashild asgeir aslak aslaug asle astri astrid atle aud audhild audun august aurora axel ayan ayse aylin
  beate benedicte benedikte benjamin bente berit bernt bertil birgit birgitte birgitta birthe bjarne bjarte bjørg bjørge bjørn
  bjørnar bjørnhild bodil borghild brage brit britt brita brynhild brynjar børge børre camilla carina carl carina caroline casper catharina
  cathrine catrine cecilia cecilie charlotte chris christel christer christian christin christina christine christoffer christopher
  connie daniel daniela david dina dorthe dorota dag dagfinn dagny dagrun ebba edel edgar edith edmund edvard edvin egil eigil eileen einar
  eir eirik eirin eirill eivind eldbjørg eldrid elen elena eli elias elin elina eline elisa elisabet elisabeth elise elizabeth ella ellen
  ellinor elma else elsa elsebeth elvira emil emilia emilie emma emrik endre erik erika erlend erling ernst espen ester esther eva
  evelyn even ewa eystein fadumo farah fatima fatma felix ferdinand filip finn fredrik fredrikke frida frode frøydis fuad geir
  georg gerd gerda gina gisle gjermund gjertrud gøril greta grete grethe gro gudbrand gudmund gudrun gudveig gunhild gunn gunnar gunnhild gunnveig
  gunvor gustav guttorm gyda gøran haakon hakon hala halfdan halldis hallgeir hallvard halvard halvor hamza hanna hanne hannah hans harald hassan
  hedda hedvig heidi heine helen helena helene helge helga hellen henning henny henriette henrik henry herborg herdis herman hermod hilda hilde hildegunn
  hilmar hjalmar hjørdis hogne håkon håvard håkan ibrahim ida idun iman inga inge ingebjørg ingeborg inger ingerid ingfrid inghild ingrid
  ingunn ingvald ingvar ingvild irene iren irina iris isabel isabella isak iselin ismail issa ivar iver iwona jack jacob jahn jakob jama
  jan jane janicke janne janniche jannicke jarl jarle jasmin jeanette jeanett jenny jens jesper joachim joakim joanna jofrid johan johanna johanne johannes
  john johnny johnsen jon jonas jone jonny jorun jorunn josef josefine jostein julia julian julie jun jøran jørgen jørn jørund kaare kai kaia kaja kamilla
  karen kari karianne karin karina karl karla karoline kasper katarina katarzyna kate kathrine katja katrin katrine kay kenneth kent
  ketil khadija khalid kim kine kira kirsten kirsti kirstin kitty kjell kjellaug kjersti kjerstin kjetil klara klaus knut konrad kristen kristian kristin kristina
  kristine kristoffer kåre laila lars lasse laura lea leif leikny leila lena lene leo leon leonora lennart lidia lilian lilly lillian linda line linea linn linnea lisa
  lisbet lisbeth lise liss liv live lone lotte louise lucas ludvig luna lukas lycke lykke mads magda magdalena magne magnhild magnus maiken maja malene malgorzata malin mamadou
  marcin marcus maren margaret margareth margarethe margit margot margrete margrethe margun mari maria mariam mariann marianne marie mariell marielle marina mario marion
  marit marita marius mariusz marja mark markus marta marte marthe martin martine mary maryam mathias mathilde mats mattis matias max maya may
  máhtte máret merete merethe merima mette michael michal michelle mikael mikkel mikkal milena milla mina mir mira miriam mia mohamed mohammad mohammed mona
  monica monika morten muhammad mustafa måns märta nadia naima nanna natalia natalie nathalie nasra nicolai niels nicklas niklas nikolai nils nina njål noah noor nora norunn
  odd oddbjørg oddbjørn oddgeir oddmund oddny oddrun oddvar odin ola olaf olaug olav ole oleksandr olena olga olea oline oliver olivia omar osama oscar oskar osvald otto ove
  patrick patrik paul paula pawel peder per pernille petar peter petra petter pia piotr preben ragna ragnar ragne ragnhild rakel randi rannveig rashid rasmus
  rebecca rebekka reidar reidun reidulf renate rikke rita robert robin roger roland rolf rolv rita ronja ronny roy ruben rune runa runar runhild rut ruth
  saba sabrina said salma sami samira samuel sander sandra sanna sara sarah sebastian selma sergej severin sigbjørn sigfrid sigmund signe sigrid sigrun sigurd
  sigve silje silvia simen simon simone sina sindre siri sissel siv sivert snorre sofia sofie sol solbjørg solfrid solgunn solrun solveig solvor sondre sonja sophie stefan stein steinar steinulf stella
  stian stig stina stine storm sturla sturle stål ståle sunniva sunna susann susanna susanne svanhild svein sveinung svenn sverre svetlana sylvi sylvia synne synnøve synøve søren sølve sølvi
  tanja tarald tarjei tatiana terese terje thea theodor therese thina thomas thor thora thorbjørn thorleif thorvald thu tilda tilde tina tine tiril tobias tom tomas
  tomasz tommy tone tonje tony tor tora toralf torbjørg torbjørn tord tore torfinn torgeir torgrim torhild toril torild torill torkel torkil torleif tormod torolf torstein torun torunn torvald trine
  trond trude truls trym trygve turid tuva ulf ulla ulrik ulrikke una unn unni vanessa vanja vebjørn vegar vegard vegar veronica veronika verner vetle vibeke victor victoria vidar vigdis viggo viktor
  viktoria vilde vilhelm viljar vilma vivian viviann vårin waldemar wenche wilhelm wilma william xuan yahya yasmin yngvar yngve yngvild yusuf yvonne zahra zainab zofia zuzanna ædel
  ørjan ørnulf øistein østen øystein øyvind øyvor åge ågot åse åshild åsa åslaug åsmund åsne åste`.split(/\s+/),
);
