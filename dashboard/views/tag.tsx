import type { Tone } from "#core";

/** A segment's name with its colour as a small mark beside it: the name alone says it all. */
export function Tag({ tone, name }: { readonly tone: Tone; readonly name: string }) {
  return (
    <span class={`tag ${tone}`}>
      <i aria-hidden="true" />
      <span>{name}</span>
    </span>
  );
}
