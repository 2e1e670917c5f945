import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  unendedComponent: [
    ['Term', true],
    ['Steps', false],
    ['Contact', false],
  ],
  unquoted: [['Contact', 'id', 'vakten']],
  strayEnd: [
    ['Step', 'Steps'],
    ['Message', null],
  ],
  unknownComponent: [
    ['br', null, []],
    ['iframe', null, []],
    ['script', null, []],
    ['blink', null, []],
    ['message', 'Message', []],
    ['Massage', 'Message', []],
    ['Nothing', null, ['Term', 'Step']],
  ],
  onlyLiteral: [['Step']],
  unknownAttribute: [
    ['Step', 'titel', 'title', []],
    ['Contact', 'name', null, ['id']],
    ['Steps', 'name', null, []],
  ],
  missingAttribute: [['Contact', 'id']],
  doubleAttribute: [['Step', 'title']],
  emptyAttribute: [['Step', 'title']],
  attributeValue: [['Message', 'kind', 'viktig', ['important']]],
};
