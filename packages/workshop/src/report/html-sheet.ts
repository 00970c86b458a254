/** How a report looks in a browser and on paper: ink on white, and ink turned round where dark is asked for. */
export const sheet = `
:root{color-scheme:light dark;--ink:#16181d;--soft:#5b6069;--line:#d9dce2;--paper:#fff}
@media(prefers-color-scheme:dark){:root{--ink:#eceef2;--soft:#a3a9b4;--line:#3a3f49;--paper:#16181d}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);
font:16px/1.55 "Noto Sans","Noto Sans SC",system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei",sans-serif}
main{max-width:880px;margin:0 auto;padding:48px 24px 72px;overflow-wrap:anywhere}
h1{font-size:30px;line-height:1.2;margin:0 0 16px;text-wrap:balance}
h2{font-size:20px;line-height:1.3;margin:40px 0 12px;padding-top:16px;border-top:1px solid var(--line)}
h3{font-size:16px;line-height:1.4;margin:24px 0 6px}
p{margin:0 0 8px}.hint{color:var(--soft)}
ul{margin:0 0 8px;padding-left:20px}li{margin:2px 0}
dl{margin:0 0 12px}dl>div{display:grid;grid-template-columns:minmax(120px,200px) 1fr;gap:2px 16px;padding:3px 0}
dt{color:var(--soft)}dd{margin:0}
.wide{overflow-x:auto;margin:0 0 12px}
table{border-collapse:collapse;width:100%;font-size:15px;overflow-wrap:break-word}
th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid var(--line)}
thead th{color:var(--soft);font-weight:500;font-size:13px;vertical-align:bottom}
tbody th{font-weight:400;min-width:180px}thead th{word-break:keep-all;overflow-wrap:normal}
@media screen{.wide td:not(.n){min-width:6.5em}figure img{width:auto}}
.n{font-variant-numeric:tabular-nums;white-space:nowrap}
a{color:inherit}.source p{margin-bottom:2px}
figure{margin:16px 0 24px}figure img{display:block;max-width:100%;height:auto;margin:0 auto;background:#fff;border:1px solid var(--line)}
figcaption{color:var(--soft);font-size:14px;margin-top:6px}
@media(min-width:1000px){figure{width:min(96vw,1560px);margin-left:50%;transform:translateX(-50%)}figcaption{max-width:832px;margin-inline:auto}}
@media(max-width:480px){tbody th{min-width:120px}dl>div{grid-template-columns:1fr}main{padding:24px 16px 48px}}
@page{margin:18mm 16mm;@bottom-center{content:counter(page) " / " counter(pages);color:#444;font:9pt "Noto Sans",system-ui,sans-serif}}
@page turned{size:landscape}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--paper:#fff}
body{font-size:10.5pt}main{max-width:none;padding:0}h1{font-size:20pt}h2{font-size:14pt}h3{font-size:11pt}
p,li,dd{orphans:3;widows:3}h1,h2,h3,h3+p,figcaption,thead{break-after:avoid}tr,dl>div,figure,li,.source>p{break-inside:avoid}
p:has(+dl),.source>p:has(+ul){break-after:avoid}dl:not(:has(>:nth-child(7))),.wide:not(:has(tr:nth-child(9))){break-inside:avoid}
.wide{overflow:visible}table{font-size:9.5pt}tbody th{min-width:0}thead{display:table-header-group}
figure{width:auto;margin:12pt 0 0;transform:none}figure img{max-height:225mm}figcaption{max-width:none}
.new{break-before:page;margin-top:0}.piece{max-width:178mm}.piece img{margin:0;max-height:243mm}
.piece figcaption{font-size:9pt;line-height:1.35;margin-top:3pt;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
@media(min-height:270mm) and (max-height:285mm){.piece{max-width:166mm}.piece img{max-height:225mm}}
.turned{page:turned}h2.turned{margin-top:0;padding-top:0;border-top:0}.turned img{max-height:142mm}}
`
