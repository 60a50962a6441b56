declare module 'nspell' {
  interface Speller {
    /** Expanded words and their flags. */
    readonly data: Readonly<Record<string, unknown>>;
  }
  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): Speller;
}
