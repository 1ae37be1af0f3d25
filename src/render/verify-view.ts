/** The answer of `gatepass verify` as data. */
import type { Args, Tool } from '../diagnostic.ts';

/** A sentence about the file or folder at `path`. */
export interface RemarkView {
  readonly messageId: string;
  readonly args: Args;
  readonly message: string;
  readonly path: string;
}

/** Something that is wrong, with the next step. */
export interface DefectView extends RemarkView {
  readonly do: string;
}

/** A key that was trusted. */
export interface KeyView {
  readonly key: string;
  readonly keyid: string;
  /** `null` where it was given for this question and not for days. */
  readonly from: string | null;
  readonly until: string | null;
}

/** What receipts are worth. */
export interface VerifyView {
  readonly schema: 'gatepass/verify/v1-draft';
  readonly tool: Tool;
  readonly notice: string;
  readonly trusted: readonly KeyView[];
  /** How many files were looked at, by folder. */
  readonly chains: readonly { readonly path: string; readonly receipts: number }[];
  /** What follows from valid signatures and unbroken chains. */
  readonly proved: readonly RemarkView[];
  /** What whoever signed says. */
  readonly claimed: readonly RemarkView[];
  /** What these files cannot show. */
  readonly unknown: readonly RemarkView[];
  readonly errors: readonly DefectView[];
  /** Set where nothing could be judged. */
  readonly error: { readonly message: string } | null;
}
