import { type Address, parseAddress } from '../../src/delivery/address.ts';

/** An address that the test knows to be one. */
export function address(text: string): Address {
  const parsed = parseAddress(text);
  if (!parsed) throw new Error(`${text} is not an address`);
  return parsed;
}
