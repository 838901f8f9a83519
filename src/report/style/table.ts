/** Tables and what stands in their cells. */
export const tableStyle = `.scroll{overflow-x:auto;-webkit-overflow-scrolling:touch;position:relative;margin-top:16px}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.4}
caption{text-align:left;font-size:.875rem;color:var(--ink2);padding-bottom:8px}
.cs{display:block;position:sticky;left:0;max-width:min(80ch,calc(100vw - 48px))}
th,td{padding:7px 10px;text-align:left;vertical-align:middle;border-bottom:1px solid var(--line)}
thead th{vertical-align:bottom;border-bottom:2px solid var(--ink);font-weight:700}
thead th small,th[scope=row] small{display:block;font-weight:400;color:var(--ink2);font-size:.8125rem}
td.n,th.n{text-align:right;white-space:nowrap}
th.n{white-space:normal}
tbody th.grp{background:var(--wash);font-size:1rem;border-bottom:1px solid var(--edge)}
.matrix th.n,.matrix td.n{min-width:104px}
.matrix th[scope=row]{min-width:230px}
.matrix th.n{vertical-align:bottom}
th[scope=row]{font-weight:600;text-align:left}
tr.best th[scope=row]{border-left:4px solid var(--accent);padding-left:8px}
.pm{color:var(--ink2);font-weight:400}
.none{color:var(--ink2)}
.few{display:block;color:var(--ink2);font-size:.8125rem}
.cue{display:none}
.plans th[scope=row]{min-width:190px;position:sticky;left:0;background:var(--paper);z-index:1}
.plans td.plot{min-width:225px}
.pc{display:grid;grid-template-columns:minmax(70px,1fr) 118px;gap:10px;align-items:center}
code{font-family:var(--mono);font-size:.92em;overflow-wrap:anywhere}
.marks{display:inline-grid;grid-template-columns:repeat(3,minmax(2.2em,auto));gap:0 12px}
.standings .k{white-space:nowrap;font-weight:600}
.standings .k.zero{font-weight:400;color:var(--ink2)}
.standings th,.standings td{padding-top:6px;padding-bottom:6px}
.mx{width:auto}
.mx th,.mx td{padding:4px 6px;text-align:center}
.mx th[scope=row]{text-align:left;padding-right:12px;min-width:160px}
.mx thead th{font-size:.8125rem}
.mx svg{width:14px;height:14px;display:block;margin:auto}
`;
