/** A number in [0, 1) that depends on its arguments alone, so that any day can be drawn without the days before it. */
export type Draw = (day: number, stream: number) => number;

/** FNV-1a over the key, murmur3's finaliser over the place: integer arithmetic only, so the same on every machine. */
export function drawFor(seed: number, key: string): Draw {
  let base = 0x811c9dc5 ^ seed;
  for (let i = 0; i < key.length; i++) base = Math.imul(base ^ key.charCodeAt(i), 0x01000193);
  return (day, stream) => {
    let h = base ^ Math.imul(day, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca77);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** Each throw is another number: for what is drawn once for a campaign, not once a day. */
export interface Dice {
  between(low: number, high: number): number;
  /** `low` and `high` are among the answers. */
  whole(low: number, high: number): number;
  oneOf<const Choices extends readonly [unknown, ...unknown[]]>(choices: Choices): Choices[number];
}

export function diceFor(seed: number, key: string): Dice {
  const draw = drawFor(seed, key);
  let throws = 0;
  const between = (low: number, high: number): number => low + (high - low) * draw(0, throws++);
  const whole = (low: number, high: number): number => Math.floor(between(low, high + 1));
  return { between, whole, oneOf: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0] };
}
