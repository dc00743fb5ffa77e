/** Bytes → text by the WHATWG name of an encoding; undefined where the bytes are not of that encoding. */
export type Decode = (bytes: Uint8Array, encoding: string) => string | undefined;

/** A decoder that also says undefined where the given one throws, as for a name it does not know. */
export function carefully(decode: Decode): Decode {
  return (bytes, encoding) => {
    try {
      return decode(bytes, encoding);
    } catch {
      return undefined;
    }
  };
}
