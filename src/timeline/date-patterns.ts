/** See `DATE_PATTERNS`. */
export type DatePatterns = readonly [time: string, before: string, after: string, part: string, ...dates: string[]];

/** The minutes of a time that nothing calls so: such as are no month. */
const MINUTES = String.raw`\.(00|1[3-9]|[2-5]\d)`;

const HOUR = String.raw`([01]?\d|2[0-4])`;

/**
 * A year: of four digits, or of two behind the sign that stands before the month, and the hour after it; or two digits that may be
 * the year or the hour; or the hour.
 */
const YEAR = String.raw`((\k<s>(?<!\d )|[-./, ]+(?=\d{4}))(?<y>\d\d(\d\d)?)(,? ${HOUR}$)?|((?<![- ]\d+) ?[.,]? |((?<=/\d+|M\d+) ?-|(?<= \d+)[. ])(?=2[5-9]|3\d))((?<h>[0-2]\d|3[0-5])|\d$)|\.)`;

/**
 * How dates are written, as patterns of a text that `readDate` has made plain. The page hands them to the calculator, which has no
 * room for them: of a time that is called one, with what follows it to the end unless that has a number or is a day of the week, or
 * with 'ti' or 'to', which begin days of the week too; what may stand before a date, and after it; what has no day or no month; and
 * the dates. In them `d` is the day, or `n`, which may be a year; `m` is the month; and `y` the year, or `h`, which may be the hour.
 */
export const DATE_PATTERNS: DatePatterns = [
  String.raw`(K[. ]*|(\b|t)(?=\d+:))\d\d?([.:]?\d\d)?(:\d\d)?( ?(-|til) ?\d\d?(:?\d\d|${MINUTES})?)?(?! ?[-./:] ?\d|\d)(\D*?(?=[N-T]\W*$)|\D*$)?|K(\D*$|[. ]*[OQ])`,
  `^[KN-T., ]*(${HOUR}${MINUTES},? [N-T., ]*)?`,
  `( ?,? ${HOUR}${MINUTES})?[N-T., -]*$`,
  String.raw`(20\d\d(\W\d\d?)?|M?\d\d?(\W+20\d\d)?)?`,
  // 7.12.2026, 7. 12. 26, 7/12-26, 7.12 18, 7. desember 2026, 7-Dec-26
  String.raw`(?<d>\d\d?)(?<s> ?[-./ ] ?|,)M?(?<m>\d\d?)${YEAR}?`,
  // 2026-12-07, 20261207
  String.raw`(?<y>\d{4})(?<s>[-./ ]|(?=\d{4}\b))(?<m>\d\d?)\k<s>(?<d>\d\d?)`,
  // December 7, 2026, desember 31
  String.raw`M(?<m>\d\d?) ((?<d>\d\d?)[., ]+((?<y>\d{4})|(?<h>[0-3]\d))|(?<n>\d\d?))`,
  // 07122026, 0712, and 1112026 in both ways
  String.raw`(?=\d{3})(?!(20\d|19[2-9])\d\b)(?<d>\d\d??)(?<m>\d\d?)(?<y>|\d\d|\d{4})`,
  String.raw`(?=\d{3})(?!(20\d|19[2-9])\d\b)(?<d>\d\d?)(?<m>\d\d??)(?<y>|\d\d|\d{4})`,
];
