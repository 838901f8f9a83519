/** What a situation report adds to the report's style: one dense table to a level, and scenes side by side. */
export const situationStyle = `
.situation section{padding-top:32px}
.situation .said{padding-left:1.2em;max-width:90ch}
.situation .said li{margin:2px 0}
.sit td,.sit th{padding:5px 8px}
.sit small{display:block;font-weight:400;color:var(--ink2);font-size:.8125rem}
.sit thead th.n small{white-space:nowrap}
.sit .sum th,.sit .sum td{font-weight:700;border-bottom:2px solid var(--ink)}
.sit td.full{outline:2px solid var(--ink);outline-offset:-3px}
.sit td.full small{color:var(--ink)}
.sit .silent th,.sit .silent td{font-style:italic;color:var(--ink2)}
.scenes{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:16px 24px;margin-top:16px}
.methane{border:1px solid var(--edge);border-top:4px solid var(--ink);padding:10px 14px;break-inside:avoid;margin:0}
.methane dl{margin-top:6px;font-size:.9375rem}
.methane dl div{display:grid;grid-template-columns:11em 1fr;gap:2px 10px;padding:3px 0;border-top:1px solid var(--line)}
.methane dt b{display:inline-block;width:1.2em}
@media screen and (max-width:719px){.scenes{grid-template-columns:minmax(0,1fr)}.methane dl div{grid-template-columns:minmax(0,1fr)}}
@media print{
.situation section{padding-top:10px}
.situation header.top{padding-top:8px}
.situation .meta{grid-template-columns:repeat(4,1fr);margin-top:6px;padding:4px 0}
.situation .reading{margin-top:2px;max-width:none}
.situation .said{max-width:none}
.sit{font-size:8pt}
.sit th,.sit td{padding:2px 4px}
.sit small{font-size:7pt}
.sit td.full{outline:1.2px solid #000;outline-offset:-2px}
.sit .silent th,.sit .silent td{color:#000}
.sit thead{display:table-header-group}
.scenes{gap:8px 12px;margin-top:6px}
.methane{padding:5px 8px;border-color:#000}
.methane dl{font-size:8pt;margin-top:2px}
.methane dl div{grid-template-columns:12em 1fr;padding:1px 0}
.situation .howto{font-size:7.5pt;max-width:none}
}
`;
