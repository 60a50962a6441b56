declare module 'write-file-atomic' {
  /** Writes beside the file and renames; mode and owner of an existing file are kept. */
  function writeFileAtomic(filename: string, data: string | Uint8Array): Promise<void>;
  namespace writeFileAtomic {
    function sync(filename: string, data: string | Uint8Array, options?: { readonly mode?: number }): void;
  }
  export default writeFileAtomic;
}
