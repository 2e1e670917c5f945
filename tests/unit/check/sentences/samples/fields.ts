import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  unknownField: [
    ['phone', 'phones', []],
    ['faks', null, []],
    ['lunch', null, ['days', 'opens', 'closes']],
    ['lunsj', null, ['id', 'hours', 'exceptions', 'verifiedOn']],
    ['stengt', null, ['from', 'to', 'hours', 'why']],
    ['sesong', null, ['days', 'opens', 'closes']],
    ['sommertid', null, ['id', 'hours', 'exceptions', 'verifiedOn']],
    ['navn', null, ['id', 'hours', 'exceptions', 'verifiedOn']],
    ['faks', null, ['id', 'hours', 'exceptions', 'verifiedOn']],
  ],
  missingField: [['shortName']],
  missingTranslation: [['title']],
  notAmong: [
    ['publication', 'kladd', null, ['demo', 'live']],
    ['days', 'sundag', 'sunday', []],
    ['kind', null, null, ['municipality']],
    ['days', ['monday', 'tuesday'], null, ['monday', 'tuesday']],
  ],
  wrongKind: [
    ['fromAge', 'int', 'tolv'],
    ['contacts', 'array', {}],
    ['name', 'string', null],
    ['', 'object', []],
    ['dropIn', 'boolean', 'ja'],
    ['dropIn', 'boolean', 'true'],
    ['fromAge', 'int', '12'],
    ['latitude', 'number', '61,875'],
    ['phones', 'array', '05 67 89 01'],
    ['removed', 'object', 'coordinator', ['on', 'leadsTo']],
    ['cost', 'string', 150],
    ['sms', 'string', ['05 67 89 01']],
  ],
  tooLittle: [
    ['title', 'string', '', 1],
    ['contacts', 'array', [], 1],
    ['fromAge', 'number', -1, 0],
  ],
  tooMuch: [
    ['title', 'string', 80],
    ['highlights', 'array', 3],
    ['toAge', 'number', 120],
  ],
  wrongValue: [
    ['number', '12'],
    ['number', ''],
  ],
  unknownBlank: [
    ['title', 'navn', 'name', []],
    ['title', 'navn', null, []],
  ],
  missingBlank: [['title', 'name']],
};
