/** Made when first asked for: a script that never asks does not pay for the list. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: { readonly is: Made } | undefined;
  return () => {
    made ??= { is: make() };
    return made.is;
  };
}
