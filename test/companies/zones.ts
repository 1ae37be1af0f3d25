/** Time zones with the days on which their clocks do something that a careless reckoning gets wrong. */

/** A zone and one strange day of it. */
export interface StrangeDay {
  readonly zone: string;
  readonly day: string;
  readonly what:
    | 'forward'
    | 'back'
    | 'no-midnight'
    | 'back-over-midnight'
    | 'two-midnights'
    | 'yesterday-again'
    | 'no-such-day'
    | 'plain';
}

export const strangeDays: readonly StrangeDay[] = [
  { zone: 'Europe/Berlin', day: '2026-03-29', what: 'forward' },
  { zone: 'Europe/Berlin', day: '2026-10-25', what: 'back' },
  { zone: 'America/Toronto', day: '1919-03-31', what: 'no-midnight' },
  { zone: 'America/Sao_Paulo', day: '2017-10-15', what: 'no-midnight' },
  { zone: 'America/Sao_Paulo', day: '2018-02-18', what: 'back-over-midnight' },
  { zone: 'Africa/Cairo', day: '2024-04-26', what: 'no-midnight' },
  { zone: 'Africa/Cairo', day: '2024-11-01', what: 'back-over-midnight' },
  { zone: 'Asia/Beirut', day: '2024-03-31', what: 'no-midnight' },
  { zone: 'America/Havana', day: '2025-03-09', what: 'no-midnight' },
  { zone: 'America/Havana', day: '2025-11-02', what: 'two-midnights' },
  { zone: 'America/Santiago', day: '2025-09-07', what: 'no-midnight' },
  { zone: 'America/Santiago', day: '2026-04-05', what: 'back-over-midnight' },
  { zone: 'Asia/Gaza', day: '2022-03-27', what: 'no-midnight' },
  { zone: 'Pacific/Apia', day: '2011-12-30', what: 'no-such-day' },
  { zone: 'America/St_Johns', day: '2010-11-07', what: 'yesterday-again' },
  { zone: 'America/St_Johns', day: '2011-03-13', what: 'forward' },
  { zone: 'Asia/Kathmandu', day: '1986-01-01', what: 'no-midnight' },
  { zone: 'Pacific/Auckland', day: '2026-04-05', what: 'back' },
  { zone: 'UTC', day: '2026-02-28', what: 'plain' },
];
