/** The part of the style sheet that the maps need: screen, then narrow, then print. */
export const flowsStyle = `
.howto{font-size:.875rem;color:var(--ink2);max-width:80ch;margin-top:8px}
.maps{display:grid;grid-template-columns:1fr 1fr;gap:32px 40px;margin-top:16px}
.maps .pair{grid-column:1/-1}
.maps .pair .both{display:grid;grid-template-columns:1fr 1fr;gap:16px 40px}
.maps .one{display:flex;flex-direction:column;justify-content:space-between}
.maps .panel{margin-top:0}
.maps .panel>h4 small{display:block}
.maps .mapname{font-size:.875rem;line-height:1.4;margin-top:12px}
.maps .mapname b{display:block;font-size:1rem}
.defs{position:absolute}
.flowmap{display:block;width:100%;max-width:460px;height:auto;margin-top:8px;font-family:inherit;font-size:13px;fill:var(--ink)}
.flowmap .t,.flowmap .n{font-weight:700}
.flowmap .m{fill:var(--ink2)}
.flowmap .sea{fill:var(--wash)}
.flowmap .edge{fill:none;stroke:var(--ink)}
.flowmap .land{fill:var(--paper);stroke:var(--edge);stroke-width:.8}
.flowmap .locator .land{fill:var(--line);stroke:var(--ink2);stroke-width:.5}
.flowmap .locator .box{fill:none;stroke:var(--ink);stroke-width:1.6}
.flowmap .flows{fill:none;stroke:var(--accent)}
.flowmap.ref .flows{stroke:var(--ink)}
.flowmap .flows .halo,.flowmap path.halo{fill:none;stroke:var(--paper)}
.flowmap .nodes{fill:var(--paper);stroke:var(--ink);stroke-width:1.6}
.flowmap .site{fill:none;stroke:var(--ink);stroke-width:3}
.flowmap .leader{fill:none;stroke:var(--edge)}
.flowmap text{paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.mapkey{display:flex;flex-wrap:wrap;gap:6px 24px;list-style:none;padding:0;margin-top:16px;font-size:.875rem}
.mapkey li{display:flex;gap:8px;align-items:center}
.mapkey svg{flex:none;fill:var(--paper);stroke:var(--ink);stroke-width:1.6}
.need{display:inline-flex;align-items:center;gap:.35em;white-space:nowrap}
.need svg{flex:none}
.typehead{margin-top:40px;font-size:1.25rem}
@media (max-width:719px){.maps,.maps .pair .both{grid-template-columns:minmax(0,1fr)}}
@media (forced-colors:active){.flowmap,.need svg,.mapkey svg{forced-color-adjust:none}}
@media print{
.maps,.maps .pair .both{grid-template-columns:1fr 1fr;gap:12px 20px;margin-top:8px}
.maps .panel{break-inside:avoid}
.maps .mapname{font-size:8pt;margin-top:6px}
.maps .mapname b{font-size:9pt}
.flowmap{max-width:none;margin-top:4px}
.typehead{margin-top:14px;font-size:11pt}
.typehead,.howto,.mapkey{break-after:avoid}
.maps .mapkey{break-after:auto}
}
`;
