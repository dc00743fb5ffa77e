export type Language = "en" | "zh";

/** The same text in every language the product speaks. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never;

/** What a message needs to be said: one value per `{slot}` of its English text. */
export type Values<Message extends Words> = Readonly<Record<Slots<Message["en"]>, string | number>>;

/** Fill the `{slots}` of one message. A slot without a value stays visible: a test looks for braces. */
export function fill<const Message extends Words>(
  language: Language,
  message: Message,
  values: Values<Message>,
): string {
  const given: Readonly<Record<string, string | number>> = values;
  return message[language].replace(/\{(\w+)\}/g, (slot, name: string) =>
    given[name] === undefined ? slot : String(given[name]),
  );
}

type Filling = string | number | Words;

/** Fill the `{slots}` in every language; a value may itself differ by language. */
export function both<const Message extends Words>(
  message: Message,
  values: Readonly<Record<Slots<Message["en"]>, Filling>>,
): Words {
  const given: readonly (readonly [string, Filling])[] = Object.entries(values);
  const say = (language: Language) => {
    const said = given.map(([slot, value]) => [slot, typeof value === "object" ? value[language] : value]);
    return fill(language, message as Words, Object.fromEntries(said));
  };
  return { en: say("en"), zh: say("zh") };
}
