/** Crockford's alphabet: nothing that reads as another sign. Printed in every QR code: changing it breaks papers already issued. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** What a hand types for a sign of the alphabet, Cyrillic look-alikes too. U is not in the alphabet; a typed V-like U stays unknown. */
const typedFor: Readonly<Record<string, string>> = {
  O: "0", I: "1", L: "1", А: "A", В: "B", С: "C", Е: "E", Н: "H", К: "K", М: "M", О: "0", Р: "P", Т: "T", Х: "X", У: "Y", І: "1", Ј: "J", Ѕ: "S", З: "3", Ԛ: "Q", Ԝ: "W",
};

/** A paper's code from fifteen values of 0…31 drawn at random: fifteen signs and their check, `XXXX-XXXX-XXXX-XXXX`. */
export function codeFrom(random: Uint8Array): string {
  if (random.length !== 15) throw new Error("A code is made of fifteen random values.");
  const values = [...random].map((byte) => byte & 31);
  return grouped([...values, checkOf(values)].map((value) => alphabet[value]).join(""));
}

/** The code a person typed or a QR carried, in its one form; undefined if it cannot be one of ours. */
export function readCode(typed: string): string | undefined {
  const signs = [...typed.normalize("NFKC").toUpperCase()].filter((sign) => !/[\s\p{Pd}._:·]/u.test(sign)).map((sign) => typedFor[sign] ?? sign);
  const values = signs.map((sign) => alphabet.indexOf(sign));
  if (values.length !== 16 || values.includes(-1) || checkOf(values.slice(0, 15)) !== values[15]) return undefined;
  return grouped(signs.join(""));
}

function grouped(signs: string): string {
  return (signs.match(/.{4}/g) ?? []).join("-");
}

/** A weighted sum in the field of 32 elements: one wrong sign and any two signs exchanged are always noticed. */
function checkOf(values: readonly number[]): number {
  let sum = 0;
  let weight = 1;
  for (const value of values) {
    weight = times(weight, 2);
    sum ^= times(weight, value);
  }
  return sum;
}

function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit += 1) if ((b >> bit) & 1) product ^= a << bit;
  for (let bit = 8; bit >= 5; bit -= 1) if ((product >> bit) & 1) product ^= 0b100101 << (bit - 5);
  return product;
}
