import { TextDocument } from 'vscode-languageserver-textdocument';
import { open } from '../codecs/document/open.ts';
import type { Checker } from '../core/checker.ts';
import type { Document } from '../core/document.ts';
import type { Checked } from '../core/engine.ts';
import type { Failure } from '../core/report.ts';
import type { Policy } from '../io/configs.ts';
import { Policies, type PolicyFlags, type Site } from '../project/policies.ts';
import { pathOf } from './naming.ts';

/** What was found in one version of an open document. */
export interface Checkup extends Checked {
  /** As it was then; turns offsets into positions. */
  readonly text: TextDocument;
  readonly document: Document;
  readonly policy: Policy;
  readonly checker: Checker;
}

/** A checkup; why the text isn't what its name says; or nothing to say: it is ignored, or no text, or the project is at fault. */
export type Result = Checkup | Failure | undefined;

interface Kept {
  readonly version: number;
  readonly result: Promise<Result>;
}

/** The project behind the open documents: its configurations, its glossaries, and what was found last. */
export class Workspace {
  readonly #flags: PolicyFlags;
  readonly site: Site;
  #policies: Policies;
  readonly #kept = new Map<string, Kept>();
  #faults = new Set<Failure>();
  readonly #governing = new Set<string>();

  constructor(flags: PolicyFlags, site: Site) {
    this.#flags = flags;
    this.site = site;
    this.#policies = new Policies(flags, site);
  }

  get cwd(): string {
    return this.site.cwd;
  }

  /** What is wrong with the configurations and glossaries that were met so far. */
  get faults(): readonly Failure[] {
    return [...this.#policies.failures, ...this.#faults];
  }

  /** Paths of the configurations and glossaries that were met so far. */
  get governing(): ReadonlySet<string> {
    return this.#governing;
  }

  /** Configurations and glossaries are read again when they are next asked for. */
  reload(): void {
    this.#policies = new Policies(this.#flags, this.site);
    this.#kept.clear();
    this.#faults = new Set();
  }

  forget(uri: string): void {
    this.#kept.delete(uri);
  }

  /** Checks a document, once a version. */
  result(document: TextDocument): Promise<Result> {
    const { uri, version } = document;
    const kept = this.#kept.get(uri);
    if (kept?.version === version) return kept.result;
    // The editor's document changes in place while this waits for a glossary.
    const text = TextDocument.create(uri, document.languageId, version, document.getText());
    const result = this.#examine(text);
    this.#kept.set(uri, { version, result });
    return result;
  }

  async checkup(document: TextDocument | undefined): Promise<Checkup | undefined> {
    const result = document && (await this.result(document));
    return result && 'findings' in result ? result : undefined;
  }

  async #examine(text: TextDocument): Promise<Result> {
    const policies = this.#policies;
    const result = await this.#check(text, policies);
    // Configurations and glossaries may have been read again meanwhile: what the old ones say is told no more.
    return policies === this.#policies ? result : this.#examine(text);
  }

  async #check(text: TextDocument, policies: Policies): Promise<Result> {
    const path = pathOf(text, this.cwd);
    if (path === undefined) return undefined;
    const faults = this.#faults;
    const policy = await policies.of(path);
    const { settings, origin } = policy;
    for (const each of [origin ?? [], settings.glossaries ?? []].flat()) this.#governing.add(each);
    if (policy.isIgnored) return undefined;
    const { checker, failures } = await policies.checker(settings);
    for (const failure of failures) faults.add(failure);
    // Findings by half of the glossaries would mislead.
    if (policies.failures.length > 0 || failures.length > 0) return undefined;
    const opened = await open(path, text.getText(), settings.keys);
    if ('failure' in opened) return opened.failure;
    const { document } = opened;
    return { text, document, policy, checker, ...checker.check(document, settings) };
  }
}
