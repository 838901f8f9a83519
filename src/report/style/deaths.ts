/** The part of the style sheet that deaths by class need: screen, then narrow, then print. */
export const deathsStyle = `
.callout{border:2px solid var(--ink);padding:12px 16px;margin-top:16px;max-width:80ch;font-size:.9375rem}
.deaths{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:24px 40px;margin-top:16px}
.deaths.four{grid-template-columns:repeat(4,minmax(0,1fr));column-gap:24px}
.deaths .panel{margin-top:0;display:grid;grid-row:span 3;grid-template-rows:subgrid;row-gap:0}
.stack{position:relative;display:block;height:18px;margin:2px 0 4px}
.stack i{position:absolute;top:0;height:18px;border:1.5px solid var(--ink)}
.stack .u,.sw.u{background:var(--line)}
.stack .a,.sw.a{background:repeating-linear-gradient(135deg,var(--ink2) 0 1.5px,var(--paper) 1.5px 6px)}
.stack .p,.sw.p{background:var(--ink)}
.stack .w{border:0;height:3px;top:7.5px;background:var(--third,#8a4b08);outline:1.5px solid var(--paper)}
.sw{width:30px;height:16px;border:1.5px solid var(--ink);display:inline-block;flex:none}
.sw.w{height:3px;border:0;background:var(--third,#8a4b08)}
.deaths .axis span:first-child{transform:none}
.deaths .axis span:last-child{transform:translateX(-100%)}
.deathkey{display:flex;flex-wrap:wrap;gap:6px 24px;list-style:none;padding:0;margin-top:16px;font-size:.875rem}
.deathkey li{display:flex;gap:8px;align-items:center}
@media (max-width:1023px){.deaths,.deaths.four{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media (max-width:719px){.deaths,.deaths.four{grid-template-columns:minmax(0,1fr)}}
@media (forced-colors:active){.stack i,.sw{forced-color-adjust:none}}
@media print{
.callout{padding:6px 10px;break-after:avoid}
.deaths{grid-template-columns:repeat(3,minmax(0,1fr));gap:12px 16px}
.deaths.four{grid-template-columns:repeat(4,minmax(0,1fr))}
.stack,.stack i{height:13px}
.stack .w{height:2px;top:5.5px}
.deathkey{margin-top:8px;font-size:8pt;gap:2px 16px;break-after:avoid}
.deaths .rows li{padding:1px 0 2px}
.deaths .rows .l,.deaths .rows .r{font-size:7pt;line-height:1.2}
.deaths h4{font-size:8.5pt}
.deaths h4 small{font-size:7pt}
}
`;
