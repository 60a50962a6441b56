import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver/node';
import type { Finding } from '../core/finding.ts';
import { message } from '../core/message.ts';
import { mqmTypes } from '../core/mqm.ts';
import { printable } from '../core/printable.ts';
import type { Failure } from '../core/report.ts';
import { levelOf } from '../core/severity.ts';
import type { Span } from '../core/span.ts';
import type { Checkup } from './workspace.ts';

const source = 'ungarble';

const severityByLevel = {
  info: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
  error: DiagnosticSeverity.Error,
} as const;

export const rangeOf = ({ text }: Checkup, { start, end }: Span): Range => ({
  start: text.positionAt(start),
  end: text.positionAt(end),
});

export function diagnosticOf(checkup: Checkup, finding: Finding): Diagnostic {
  const { ruleId, type, severity, surface, problem, fingerprint, conceptId } = finding;
  return {
    range: rangeOf(checkup, finding),
    severity: severityByLevel[levelOf(severity)],
    code: ruleId,
    source,
    message: printable(message(surface, problem)),
    data: {
      type,
      dimension: mqmTypes[type],
      severity,
      fingerprint,
      ...(conceptId !== undefined && { conceptId }),
    },
  };
}

/** From its place to the end of the line; of a failure without a place, the first line. */
export function diagnosticOfFailure({ line = 1, column = 1, message: text }: Failure): Diagnostic {
  const start = { line: line - 1, character: column - 1 };
  const end = { line, character: 0 };
  return { range: { start, end }, severity: DiagnosticSeverity.Error, source, message: printable(text) };
}
