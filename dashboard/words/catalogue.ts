import type { Words } from "#core";

type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never;

/** Both languages name the same slots; a slot missing in one of them does not compile. */
type SameSlots<Message extends Words> = [Slots<Message["en"]>] extends [Slots<Message["zh"]>]
  ? [Slots<Message["zh"]>] extends [Slots<Message["en"]>]
    ? Message
    : never
  : never;

/** The messages of one screen. */
export function catalogue<const Messages extends Readonly<Record<string, Words>>>(
  messages: Messages & { readonly [Key in keyof Messages]: SameSlots<Messages[Key]> },
): Messages {
  return messages;
}
