import { strangeIn } from './characters.ts';
import { fileFault } from './fault.ts';
import type { YamlFault } from './fault.ts';
import { MAX_BYTES } from './source.ts';

/** A file's text with what is wrong with its characters. */
export interface Decoded {
  /** `''` where no text can be had. A byte order mark stays in it, so that offsets are offsets into the file. */
  readonly text: string;
  /**
   * `too-large`, `not-utf8`, `byte-order-mark`, `control-character`, `invisible-character`, `not-nfc`. After one of the
   * first two, or a control character, parsing finds nothing new: js-yaml refuses most control characters too.
   */
  readonly faults: YamlFault[];
}

const NOWHERE = { start: 0, end: 0 };
/**
 * Whatever is neither a Latin letter or sign below U+0300 nor a dash, quotation mark or currency sign. The others are
 * visible (but U+00AD and the controls, hence the gaps) and untouched by NFC: Unicode's NFC_Quick_Check says Yes.
 */
const EXTRAORDINARY = /[^\t\n\r\x20-\x7E\xA0-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]/;
/** Longer runs of combining marks are no Stream-Safe Text (UAX #15); ICU sorts 64 KiB of them in 0.7 s: measured. */
const PILE_OF_MARKS = /\p{M}{31,}/u;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of a file of at most 64 KiB that is UTF-8 in NFC without hidden characters; anything else is a fault.
 *
 * @param bytes - The file's content; not kept.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) {
    return { text: '', faults: [fileFault('too-large', NOWHERE, { bytes: bytes.length, limit: MAX_BYTES })] };
  }
  const text = textOf(bytes);
  if (text === undefined) return { text: '', faults: [fileFault('not-utf8', NOWHERE, { line: firstBadLine(bytes) })] };
  return { text, faults: isUsual(bytes) || !EXTRAORDINARY.test(text) ? [] : faultsIn(text) };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** A line feed is never part of another character in UTF-8, so every line can be decoded on its own. */
function firstBadLine(bytes: Uint8Array): number {
  for (let line = 1, start = 0; ; line++) {
    const feed = bytes.indexOf(0x0a, start);
    if (feed < 0 || textOf(bytes.subarray(start, feed)) === undefined) return line;
    start = feed + 1;
  }
}

/**
 * For each byte, 0 where it is visible ASCII, a space, a tab, a line end, or in valid UTF-8 part of a letter from U+00C0
 * to U+02FF (0xC3 to 0xCB and what continues them). 0xC2 also begins C1 controls and the soft hyphen.
 */
const UNUSUAL = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte < 0x80) return /[\t\n\r\x20-\x7E]/.test(String.fromCharCode(byte)) ? 0 : 1;
  return byte < 0xc0 || (byte > 0xc2 && byte < 0xcc) ? 0 : 1;
});

/**
 * The fast path of nearly every file. A table is twice as fast as a regular expression over the text and three times as
 * fast as `for of` over the bytes (880, 490 and 280 MB/s on Node 24).
 */
function isUsual(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    if (UNUSUAL[bytes[at] ?? 0] !== 0) return false;
  }
  return true;
}

function faultsIn(text: string): YamlFault[] {
  const strange = strangeIn(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text);
  const mark = text.startsWith('\uFEFF') ? [fileFault('byte-order-mark', { start: 0, end: 1 })] : [];
  return [...mark, ...strange.map(({ id, span, args }) => fileFault(id, span, args)), ...notComposed(text)];
}

/** Precomposed and decomposed letters look the same and are different: only the first is accepted. */
function notComposed(text: string): YamlFault[] {
  const pile = PILE_OF_MARKS.exec(text);
  if (pile !== null) return [fileFault('not-nfc', { start: pile.index, end: pile.index + pile[0].length })];
  if (text.normalize('NFC') === text) return [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (line.normalize('NFC') !== line) return [fileFault('not-nfc', { start: index, end: index + line.length })];
  }
  return [];
}
