const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The elements of SVG that draw. All others run, move, load or lead elsewhere. */
export const ELEMENTS = words(`
  svg g defs symbol use title desc style path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker
  filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feOffset
`);

/** Elements whose text is kept. */
export const WITH_TEXT = words('title desc style text tspan textPath');

/** What programs write for themselves, which is left out with all that is in it. */
export const LEFT_OUT = words('metadata');

/** Properties of CSS that draw, which may stand as attributes too. */
export const PROPERTIES = words(`
  alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters direction display
  dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font font-family font-size font-stretch
  font-style font-variant font-weight isolation letter-spacing line-height marker marker-end marker-mid marker-start mask
  mask-type mix-blend-mode opacity overflow paint-order shape-rendering stop-color stop-opacity stroke stroke-dasharray
  stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration
  text-rendering transform transform-origin vector-effect visibility word-spacing writing-mode
`);

/** Other attributes that draw. Those of neither list are left out, but for those that run something (`on…`). */
export const ATTRIBUTES = words(`
  class clipPathUnits cx cy d dx dy fr fx fy gradientTransform gradientUnits height id in in2 k1 k2 k3 k4 lengthAdjust
  markerHeight markerUnits markerWidth maskContentUnits maskUnits mode offset operator orient pathLength patternContentUnits
  patternTransform patternUnits points preserveAspectRatio primitiveUnits r radius refX refY result rotate rx ry slope
  spreadMethod startOffset stdDeviation tableValues textLength type values viewBox width x x1 x2 y y1 y2 amplitude exponent
  intercept filterUnits
`);

/** Functions of CSS that compute or draw, in small letters. Others load something, or may in a browser to come. */
export const FUNCTIONS = words(`
  rgb rgba hsl hsla hwb lab lch oklab oklch matrix translate translatex translatey scale scalex scaley rotate skewx skewy calc
  blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
`);

/**
 * The most elements that a drawing may have, and how deep they may lie; what it takes to draw it, with what it repeats counted
 * each time (`weightOf`), and how many filters lie in each other; how many lines of a shape may lie in the same part of it
 * (`crowdOf`); and how much of style sheets is compared with elements and put together for them.
 */
export const MOST = { elements: 5_000, depth: 60, drawn: 6_000, nested: 1, crowd: 10_000, matches: 2_000_000 };
