import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  unsafeSvg: [['<script>']],
  tooMuchDrawing: [[]],
};
