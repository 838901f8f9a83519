/** The part of the style sheet that the key cards need: screen, then narrow, then print. */
export const keyCardsStyle = `
.kc{border:2.5px solid var(--ink);padding:20px 24px;margin-top:24px;max-width:1000px;background:var(--paper)}
.kc .hd{display:flex;flex-wrap:wrap;justify-content:space-between;gap:4px 24px;border-bottom:2.5px solid var(--ink);padding-bottom:8px}
.kc .hd h3{font-size:1.5rem;line-height:1.2}
.kc .hd p{font-size:.875rem}
.kc .of{font-size:.875rem;margin-top:8px}
.kc .scroll{margin-top:8px}
.kc table{font-size:.9375rem}
.kc th,.kc td{padding:5px 10px;border-bottom:1px solid var(--edge)}
.kc thead th{font-size:1rem;border-bottom:2px solid var(--ink)}
.kc th[scope=row] small{display:block;font-weight:400;color:var(--ink2)}
.kc td.q{border-left:1.5px solid var(--ink);vertical-align:top;min-width:150px}
.kc td.q>div{display:flex;gap:8px;align-items:flex-start}
.kc td.q b{font-size:1.25rem;line-height:1.1;min-width:1.5em;text-align:right;flex:none}
.kc td.q b.w{font-size:1rem;min-width:0;white-space:nowrap;font-weight:600}
.kc td.q small{display:block;color:var(--ink2);font-size:.8125rem;padding-top:3px}
.kc .bx{display:grid;grid-template-columns:repeat(5,13px);gap:4px;padding-top:3px;flex:none}
.kc .bx u{width:13px;height:13px;border:1.5px solid var(--ink);display:block}
.kc .line{flex:1;min-width:60px;border-bottom:1px solid var(--ink);margin:0;display:block;height:1.2em}
.kc tfoot td,.kc tfoot th{border-top:2.5px solid var(--ink);font-weight:700}
.kc .rules{display:grid;grid-template-columns:1fr 1fr;gap:10px 32px;margin-top:14px;font-size:.9375rem;line-height:1.4}
.kc h4{border-bottom:1px solid var(--ink);margin-bottom:3px}
.kc ol{padding-left:1.5em;margin-top:12px;font-size:1.0625rem;max-width:70ch}
.kc ol li{padding:3px 0}
.kc .ft{margin-top:12px;border-top:2.5px solid var(--ink);padding-top:6px;font-size:.8125rem;display:flex;flex-wrap:wrap;gap:2px 20px;justify-content:space-between}
.kc .ft b{flex-basis:100%}
@media (max-width:719px){
.kc{padding:12px 10px;border-width:2px}
.kc .rules{grid-template-columns:minmax(0,1fr)}
.kc th,.kc td{padding:4px 5px}
.kc td.q{min-width:118px}
}
@media print{
.noprint{display:none}
.kc{max-width:none;margin-top:8px;padding:8px 12px;break-inside:avoid}
.kc.full~.kc{break-before:page}
.kc.short~.kc.short{break-before:auto}
.kc .hd h3{font-size:16pt}
.kc table{font-size:10pt}
.kc thead th{font-size:11.5pt}
.kc th,.kc td{padding:4px 6px}
.kc td.q{min-width:0}
.kc td.q b{font-size:14pt}
.kc td.q b.w{font-size:10pt}
.kc td.q small,.kc th[scope=row] small{font-size:8pt}
.kc .bx{grid-template-columns:repeat(5,14px)}
.kc .bx u{width:14px;height:14px}
.kc.dense .bx{grid-template-columns:repeat(10,11px);gap:3px}
.kc.dense .bx u{width:11px;height:11px;border-width:1.2px}
.kc.dense th,.kc.dense td{padding:2px 5px}
.kc.dense table{font-size:9pt}
.kc.dense td.q b{font-size:12pt}
.kc.dense td.q b.w{font-size:8.5pt}
.kc .line{min-width:24px}
.kc.dense td.q small{padding-top:0}
.kc.dense .of{font-size:8.5pt;margin-top:4px}
.kc .rules{grid-template-columns:1fr 1fr;font-size:9.5pt;gap:8px 24px}
.kc ol{font-size:11pt}
.kc .ft{font-size:8.5pt}
.kc.dense .rules{font-size:8.5pt;gap:4px 20px;margin-top:8px}
.kc.tight table{font-size:8pt}
.kc.tight .bx{grid-template-columns:repeat(10,9px);gap:2px}
.kc.tight .bx u{width:9px;height:9px}
.kc.tight td.q b{font-size:10pt}
.kc.tight td.q b.w{font-size:8pt}
.kc.tight td.q small,.kc.tight th[scope=row] small{font-size:6.5pt;line-height:1.2}
.kc.tight th,.kc.tight td{padding:1px 4px}
}
`;
