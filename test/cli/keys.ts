/** The keys of the JSON documents, copied by hand from `contract.md`: what scripts and auditors build on. */
export const report = {
  top: 'schema tool lang notice asOf timezone commit base dirty policyDigest verdict rules diagnostics truncated waived skipped unjudged counts',
  tool: 'name version digest',
  rule: 'code name area standing what why source docs',
  diagnostic:
    'code severity messageId args message path place on line column endLine endColumn do change related suspends fixes fingerprint',
  related: 'role path line column message',
  fix: 'path start end text',
  counts: 'documents error warning note',
  unjudged: 'input reason',
};

export const access = {
  top: 'schema basis tool notice commit dirty asOf timezone grants timeline',
  grant:
    'grant engagement freelancer system role level group enforcement from until status expiring because changesAt changesTo changesBecause',
  reason: 'code messageId args message path line',
  change: 'at grant from to because',
};

/** The contract names four; the rest says what the answer is about. */
export const verify = {
  top: 'schema tool notice trusted chains proved claimed unknown errors error',
  remark: 'messageId args message path',
};

export const whoHad = {
  top: 'schema tool notice system on timezone from to target simulated trust receipts observed declared differences unknown errors error',
};
