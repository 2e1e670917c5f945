/** Words that the checks look for. A word here must be unmistakable: a false alarm costs an editor more than a miss. */

/** Links that say nothing when they are read alone. */
export const VAGUE_LINKS =
  /^(les mer|les meir|klikk her|trykk her|her|lenke|mer|meir|read more|click here|here|more|link)[\s.!…:>»›→]*$/i;

/** What is left over from writing. */
export const UNFINISHED = /\b(TODO|FIXME|lorem\s+ipsum|xxx+)\b/i;

/** Names that are no longer in use, and what to write. Between their words may stand any space, and the end of a line. */
export const WITHDRAWN_NAMES: [pattern: RegExp, instead: string][] = [
  [/\bfritt\s+(behandlings|sykehus|sjukehus)val?g?\b/i, 'rett til valg av behandlingssted'],
  [/\bRUStelefonen\b|\b085\s?88\b/i, 'RUSinfo, 915 08 588'],
  [/\btvang\s+\(OCD\)/i, 'tvangslidelse (OCD)'],
];

/** What stands before a withdrawn name, in its sentence, that is told as such. */
export const FORMERLY =
  /(?<!\p{L})(før|tidligere|tidlegare|het|hette|heitte|kalt|kalla|avviklet|avvikla|formerly|used\s+to\s+be|was\s+called)(?!\p{L})[^.!?]*$/iu;

/** What stands behind a withdrawn name, in its sentence, that is told as such. */
export const NO_LONGER =
  /^[^.!?]*(?<!\p{L})(avviklet|avvikla|opphevet|oppheva|opphørte|ikke\s+lenger|ikkje\s+lenger|heter\s+nå|heiter\s+no|no\s+longer|abolished|is\s+now)(?!\p{L})/iu;

/** The pathways' name until 2023, and the present one, beside which the old one may stand. */
export const OLD_TERM = /\bpakkeforløp\w*/i;
export const PRESENT_TERM = /pasientforløp|patient\s+pathway/i;

/** A word before which a quotation is open: that is somebody's own, or a title. */
export const IN_QUOTATION = /[«“„][^»”]*$/u;

/** What stands before a word within a sentence, so that a capital makes a name of it. */
export const WITHIN_SENTENCE = /[\p{L}\p{N},;–-]\s+$/u;

/** What stands behind the first word of a name: 'Sykehuset Innlandet', 'Sykehuset i Vestfold'. */
export const NAME_GOES_ON = /^ (?:(?:i|på|for|og) )?\p{Lu}/u;

const word = (text: string) => new RegExp(`(?<![\\p{L}-])(${text})(?![\\p{L}-])`, 'iu');

/** What is Bokmål in a Nynorsk text, and the reverse, with what to write instead. */
export const FOREIGN_WORDS: Record<'nb' | 'nn', [pattern: RegExp, instead: string][]> = {
  nn: [
    [word('ikke'), 'ikkje'],
    [word('hva'), 'kva'],
    [word('hvem'), 'kven'],
    [word('hvordan'), 'korleis'],
    [word('hvorfor'), 'kvifor'],
    [word('hvis'), 'dersom'],
    [word('uke|uker|uken'), 'veke, veker, veka'],
    [word('utredning|utredningen'), 'utgreiing, utgreiinga'],
    [word('henvisning|henvisningen|henvist'), 'tilvising, tilvisinga, tilvist'],
    [word('jeg'), 'eg'],
    [word('noe'), 'noko'],
    [word('noen'), 'nokon, nokre'],
    [word('mer'), 'meir'],
    [word('fra'), 'frå'],
    [word('sykehus|sykehuset'), 'sjukehus, sjukehuset'],
  ],
  nb: [
    [word('ikkje'), 'ikke'],
    [word('kva'), 'hva'],
    [word('kven'), 'hvem'],
    [word('korleis'), 'hvordan'],
    [word('kvifor'), 'hvorfor'],
    [word('veke|veker'), 'uke, uker'],
    [word('utgreiing|utgreiinga'), 'utredning, utredningen'],
    [word('tilvising|tilvisinga|tilvist'), 'henvisning, henvisningen, henvist'],
    [word('noko'), 'noe'],
    [word('nokon|nokre'), 'noen'],
    [word('meir'), 'mer'],
    [word('frå'), 'fra'],
    [word('sjukehus|sjukehuset'), 'sykehus, sykehuset'],
  ],
};
