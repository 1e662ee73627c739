export type Slope = { readonly loss: number; readonly gradient: Float64Array<ArrayBuffer> };

const MEMORY = 8;
const ENOUGH = 1e-4;
const SHORTEST_STEP = 1e-10;
const DESCENDS = 1e-4;

const dot = (one: Float64Array<ArrayBuffer>, other: Float64Array<ArrayBuffer>): number => {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
};

const plus = (
  one: Float64Array<ArrayBuffer>,
  other: Float64Array<ArrayBuffer>,
  times: number,
): Float64Array<ArrayBuffer> => one.map((value, at) => value + times * (other[at] ?? 0));

type Pair = {
  readonly moved: Float64Array<ArrayBuffer>;
  readonly turned: Float64Array<ArrayBuffer>;
  readonly rho: number;
};

/** The direction in which the curve as known from the last steps falls (the two loops of L-BFGS). */
function directionOf(
  gradient: Float64Array<ArrayBuffer>,
  known: readonly Pair[],
): Float64Array<ArrayBuffer> {
  let direction = gradient.map((value) => -value);
  const shares: number[] = [];
  for (const { moved, turned, rho } of [...known].reverse()) {
    const share = rho * dot(moved, direction);
    shares.unshift(share);
    direction = plus(direction, turned, -share);
  }
  const last = known.at(-1);
  if (last !== undefined) {
    const scale = 1 / (last.rho * dot(last.turned, last.turned));
    direction = direction.map((value) => value * scale);
  }
  known.forEach(({ moved, turned, rho }, index) => {
    direction = plus(direction, moved, (shares[index] ?? 0) - rho * dot(turned, direction));
  });
  return direction;
}

/** Down a convex slope from nought; the same slope gives the same bytes. */
export function descend(
  slopeAt: (point: Float64Array<ArrayBuffer>) => Slope,
  size: number,
  steps: number,
): Float64Array<ArrayBuffer> {
  let point = new Float64Array(size);
  let here = slopeAt(point);
  let known: readonly Pair[] = [];
  for (let step = 0; step < steps; step += 1) {
    const direction = directionOf(here.gradient, known);
    const falls = dot(direction, here.gradient);
    let length = known.length === 0 ? 1 / Math.sqrt(dot(here.gradient, here.gradient)) : 1;
    let next = plus(point, direction, length);
    let there = slopeAt(next);
    while (there.loss > here.loss + DESCENDS * length * falls && length > SHORTEST_STEP) {
      length /= 2;
      next = plus(point, direction, length);
      there = slopeAt(next);
    }
    const moved = plus(next, point, -1);
    const turned = plus(there.gradient, here.gradient, -1);
    const curve = dot(moved, turned);
    if (curve > 0) known = [...known, { moved, turned, rho: 1 / curve }].slice(-MEMORY);
    const gained = here.loss - there.loss;
    point = next;
    here = there;
    if (gained < ENOUGH) break;
  }
  return point;
}
