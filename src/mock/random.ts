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
