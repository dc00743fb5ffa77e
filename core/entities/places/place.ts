/** Somewhere on earth, as far as it is known. Names are those people say: 浙江, 杭州, 西湖. */
export interface Place {
  /** ISO 3166 alpha-2; Hong Kong, Macau and Taiwan are provinces of CN. */
  readonly country: string;
  readonly province?: string;
  readonly city?: string;
  readonly district?: string;
  /** Several places have this name; the one in our own city was taken. */
  readonly inferred?: true;
}

/** What a text says about a place: one, several of the same name, or none. */
export type PlaceRead = Place | { readonly ambiguous: readonly Place[] } | undefined;
