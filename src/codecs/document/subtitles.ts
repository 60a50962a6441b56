import { decodeHTMLStrict } from 'entities';
import type { Document } from '../../core/document.ts';
import { lines } from '../../core/lines.ts';
import type { Span } from '../../core/span.ts';
import type { Opened } from './codec.ts';
import { type Notation, transcribe } from './transcribe.ts';
import { Transcript } from './transcript.ts';

/** SubRip and WebVTT: each cue is a segment, its lines read as one; each speaker of a cue, too. */
export function openSubtitles(path: string, text: string): Opened {
  const isVtt = /^\ufeff?WEBVTT(?=\s|$)/.test(text);
  if (path.toLowerCase().endsWith('.vtt') && !isVtt) {
    const message = 'Cannot read as WebVTT, whose first line begins with WEBVTT: mend the file or its name.';
    return { failure: { path, line: 1, column: 1, message } };
  }
  const index = lines(text);
  const all = Array.from({ length: index.count }, (_, at): Line => {
    const span = index.span(at + 1);
    return { ...span, text: text.slice(span.start, span.end).trim() };
  });
  for (const [at, line] of all.entries()) {
    if (!/^\d+:\d.*-->/.test(line.text) || timing.test(line.text)) continue;
    const message = 'Cannot read this timing: write it as 00:00:01,000 --> 00:00:02,000.';
    return { failure: { path, line: at + 1, column: 1, message } };
  }
  if (all.some((line) => line.text !== '') && !isVtt && !all.some(isTiming)) {
    const message =
      'Cannot read as subtitles: no line says when a text is shown (00:00:01,000 --> 00:00:02,000).';
    return { failure: { path, line: 1, column: 1, message } };
  }
  return { document: transcribed(new Transcript(path, text), text, all, isVtt ? vtt : srt) };
}

interface Line extends Span {
  readonly text: string;
}

const timing = /^(?:\d+:)?\d+:\d+[,.]\d+\s+-->\s+(?:\d+:)?\d+:\d+[,.]\d+(?:\s|$)/;
const isTiming = (line: Line | undefined): boolean => line !== undefined && timing.test(line.text);

function transcribed(
  transcript: Transcript,
  file: string,
  all: readonly Line[],
  notation: Notation,
): Document {
  // Before the first timing stand a header, styles and notes.
  let isShown = false;
  let last: Line | undefined;
  for (const [at, line] of all.entries()) {
    if (isTiming(line)) isShown = true;
    else if (isAside.test(line.text) && last === undefined && notation === vtt) isShown = false;
    const isText = isShown && line.text !== '' && !isTiming(line) && !isNameOf(all, at);
    const goesOn = isText && last !== undefined && !/^[-–—]/.test(line.text);
    if (last && !goesOn) transcript.close();
    if (isText && !goesOn) transcript.open(line.start);
    else if (last && goesOn) transcript.lineBreak({ start: last.end, end: line.start }, notation.writing);
    if (isText) transcribe(transcript, file, line, notation);
    last = isText ? line : undefined;
  }
  if (last) transcript.close();
  return transcript.document();
}

const isAside = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

/** A cue's number or name stands right before its timing, after an empty line. */
const isNameOf = (all: readonly Line[], at: number): boolean =>
  isTiming(all[at + 1]) && (at === 0 || all[at - 1]?.text === '');

const srtTag = /<\/?(?:[bius]|font|ruby|rt|c|v)\b[^<>\n]*>|\{\\[^{}\n]*\}/gi;

const srt: Notation = {
  pattern: srtTag,
  read: () => 'tag',
  // SubRip has no escape for what looks like a tag.
  writing: (text) => (text.search(srtTag) < 0 ? text : undefined),
};

const vtt: Notation = {
  pattern: /<[^<>\n]*>|&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{1,32});/gi,
  read: ([found]) => (found.startsWith('<') ? 'tag' : { text: decodeHTMLStrict(found) }),
  writing: (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
};
