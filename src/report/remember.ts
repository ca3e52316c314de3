/** Answers kept per function; beyond this many all are forgotten. */
const keptAtMost = 4096;

/**
 * A pure function that keeps its answers. Intl takes 0.3–2 µs a call, and a mail of 50 campaigns makes 1,500 calls, most
 * of them with the same few values: kept, they take 0.08 ms together.
 */
export function remember<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) {
      if (known.size >= keptAtMost) known.clear();
      answer = make(key);
      known.set(key, answer);
    }
    return answer;
  };
}
