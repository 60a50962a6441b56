/** A JSON array that is told element by element, after whatever opens the text. */
export class JsonArray {
  #before: string;
  #isEmpty = true;

  constructor(head = '') {
    this.#before = `${head}[`;
  }

  /** `element` is JSON. */
  add(element: string): string {
    const before = this.#before;
    this.#before = ',';
    this.#isEmpty = false;
    return `${before}\n${element}`;
  }

  close(indent = ''): string {
    return this.#isEmpty ? `${this.#before}]` : `\n${indent}]`;
  }
}
