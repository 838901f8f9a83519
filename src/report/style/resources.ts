/** The part of the style sheet that needs and loans need: screen, then narrow, then print. */
export const resourcesStyle = `
.strips li{display:grid;grid-template-columns:minmax(150px,36%) minmax(0,1fr);gap:0 16px;align-items:center;padding:4px 0}
.strips .h{padding:0}
.panels .strips~.tlax{margin-left:calc(max(150px,36%) + 16px)}
.need-strip{display:block;width:100%;height:56px}
.need-strip .area{fill:#0b547022}
.need-strip path.n,.need-strip path.f{fill:none;stroke:var(--accent);stroke-width:2;vector-effect:non-scaling-stroke}
.need-strip path.f{stroke:var(--ink);stroke-width:1.6;stroke-dasharray:5 3}
.need-strip rect{fill:var(--ink);stroke:none}
.need-strip rect.q{fill:var(--paper);stroke:var(--ink);stroke-width:1;vector-effect:non-scaling-stroke}
.need-strip.k{width:44px;height:14px;flex:none}
.sides .side{display:grid;grid-template-columns:minmax(150px,22%) minmax(0,1fr) minmax(220px,26%);gap:2px 20px;align-items:center;font-size:.8125rem}
.sides .t{color:var(--ink2)}
.sides .side .r{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 12px}
.rows.sides~.axis{margin-left:calc(max(150px,22%) + 20px);margin-right:calc(max(220px,26%) + 20px)}
.worth{padding-left:1.4em;margin-top:8px;max-width:90ch}
.worth li{margin-top:4px}
.loans th.n,.loans td.n{min-width:104px}
.loans td small,.designs td small{white-space:normal}
.designs td{min-width:90px}
@media (max-width:719px){
.strips li{grid-template-columns:minmax(0,1fr);padding:6px 0}
.panels .strips~.tlax{margin-left:0}
.sides .side{grid-template-columns:minmax(0,1fr)}
.rows.sides~.axis{margin-left:0;margin-right:0}
}
@media (forced-colors:active){.need-strip{forced-color-adjust:none}}
@media print{
.need-strip{height:30px}
.strips li{padding:1px 0;break-inside:avoid}
.sides .side{font-size:7.5pt;grid-template-columns:24% minmax(0,1fr) 34%}
.rows.sides~.axis{margin-left:calc(24% + 20px);margin-right:calc(34% + 20px)}
.loans,.designs{table-layout:fixed}
.loans th.n,.loans td.n,.designs td{min-width:0}
.loans th,.loans td,.designs th,.designs td{font-size:7pt;padding:2px 3px;overflow-wrap:anywhere}
.worth{font-size:8.5pt}
#needs .block,#lending .block,#needs .panel,#lending .panel.gap{break-inside:auto}
}
`;
