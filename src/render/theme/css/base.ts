/** What every page of an edition wears: paper, ink, type, the head and foot of the page. */

export const baseCss = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:var(--size)/var(--leading) var(--serif);text-wrap:pretty;overflow-wrap:break-word;font-variant-numeric:var(--figures);-webkit-font-smoothing:antialiased}
h1,h2,h3,p,ul,ol,figure,blockquote{margin:0;padding:0}
h1,h2,h3{font-weight:700;line-height:var(--tight);text-wrap:balance;font-variant-numeric:lining-nums}
ul{list-style:none}
img{display:block;max-width:100%;height:auto}
a{color:inherit;text-decoration:underline 1px;text-underline-offset:.18em;text-decoration-color:color-mix(in srgb,currentColor 45%,transparent)}
a:hover{color:var(--accent);text-decoration-color:currentColor}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-6rem;background:var(--paper);padding:.5rem 1rem;z-index:2;font:var(--small)/1.5 var(--sans)}
.skip:focus{inset-block-start:.5rem}
.page{max-inline-size:84rem;margin-inline:auto;padding-inline:clamp(1rem,3.2vw,2rem)}
.quiet,.meta,nav,footer,time{font-family:var(--sans);font-size:var(--small);line-height:1.5;font-variant-numeric:lining-nums}
.meta,.quiet{color:var(--quiet)}
nav a,.meta a,footer a,h1 a,h2 a,h3 a{text-decoration:none}
nav a:hover,.meta a:hover,footer a:hover,h2 a:hover,h3 a:hover{text-decoration:underline 1px;text-underline-offset:.18em}
.strip{overflow-x:auto;scrollbar-width:none}
.strip ul{display:flex;inline-size:max-content}
.strip a{display:block;white-space:nowrap;padding:.55rem .75rem}
@media (max-width:48rem){.strip{mask-image:linear-gradient(to left,#0000,#000 2.5rem)}:dir(rtl)>.strip{mask-image:linear-gradient(to right,#0000,#000 2.5rem)}.strip ul{padding-inline-end:2.5rem}}
.editions{border-block-end:1px solid var(--line);color:var(--quiet)}
.editions ul{margin-inline-start:-.75rem}
.editions [aria-current]{color:var(--ink);font-weight:700}
.name{font-weight:700;text-align:center;line-height:var(--tight)}
.name a{text-decoration:none;color:var(--ink)}
.inner .name{font-size:clamp(1.75rem,1.4rem + 1.4vw,2.5rem);padding-block:.7rem .6rem}
.sections{border-block:1px solid var(--line)}
.sections ul{margin-inline:auto}
.sections a{font-weight:600;padding-inline:.85rem}
.sections [aria-current]{color:var(--accent);box-shadow:inset 0 -3px}
main{display:block;padding-block:1.5rem 3rem}
.kicker{font:700 var(--small)/1.5 var(--sans);color:var(--accent);margin-block-end:.4rem}
.kicker a{text-decoration:none}
.kicker a:hover{text-decoration:underline 1px}
.foot{border-block-start:3px solid var(--ink);padding-block:1.25rem 2.5rem;display:flex;flex-wrap:wrap;gap:.5rem 2rem;align-items:baseline}
.foot ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
.foot .mark{font:700 1.25rem/1.5 var(--serif)}
.foot p:last-child{margin-inline-start:auto;color:var(--quiet)}
@media (max-width:40rem){.foot p:last-child{margin-inline-start:0;inline-size:100%}}
`;

/** Paper has no links to follow and no dark. */
export const printCss = `
@media print{
:root{--paper:#fff;--tint:#fff;--ink:#000;--quiet:#333;--accent:#000}
@page{margin:18mm}
body{font-size:10.5pt}
.skip,nav,.also,.more,.foot ul{display:none}
.page{padding:0;max-inline-size:none}
figure,table,blockquote{break-inside:avoid}
h2,h3{break-after:avoid}
a{text-decoration:none}
}
`;
