/** What the page on sensitivity needs beside the report's own sheet: bars from the study's values, and where the lead is gone. */
export const sensitivityStyle = `
.panels.one .tornado li{grid-template-columns:clamp(130px,16%,190px) minmax(0,1fr) minmax(250px,28%);gap:4px 20px}
.panels.one .tornado .r{flex-wrap:wrap;justify-content:flex-start}
.tornado .l{font-size:.8125rem}
.track.tn{background:none}
.track .bar{top:3px;height:12px;min-width:0;background:var(--ink);border:1.5px solid var(--ink)}
.track .bar.h{background:var(--paper);border:1.5px solid var(--ink)}
.track .bar~.w{background:var(--edge)}
.track .gone{top:0;height:100%;border-left:2px dashed var(--ink);margin-left:-1px}
.bar.kb{width:34px;height:12px}
.assumed{margin-top:12px}
.assumed h5{border-bottom:1px solid var(--edge);padding-bottom:2px}
.tnax{margin-left:calc(clamp(130px,16%,190px) + 20px);margin-right:calc(max(250px,28%) + 20px)}
.tried th[scope=row]{min-width:200px}
.tried td:last-child{min-width:240px}
.tried code{white-space:nowrap;overflow-wrap:normal;font-weight:400}
.untried dt{font-weight:600}
.untried dd{margin-bottom:8px;max-width:80ch}
.sens .answer p+p{font-size:1rem;font-weight:400;max-width:68ch;margin-top:6px}
.effects{padding-left:1.2em;margin-top:8px;max-width:80ch}
.effects li{margin-top:4px}
@media (max-width:1023px){
.panels.one .tornado li{grid-template-columns:minmax(0,1fr);gap:0}
.tnax{margin-left:0;margin-right:0}
}
@media (forced-colors:active){.track .bar,.bar.kb{forced-color-adjust:none}}
@media print{
.panels.one .tornado li{padding:1px 0;grid-template-columns:24% minmax(0,1fr) 34%;font-size:7.5pt}
.tnax{margin-left:calc(24% + 20px);margin-right:calc(34% + 20px)}
.assumed{break-inside:avoid}
}
`;
