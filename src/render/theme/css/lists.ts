/** Section, topic, contributor, day and month pages, and the few pages that only say something. */

export const listCss = `
.title{margin-block-end:1.5rem}
.title h1{font-size:clamp(2rem,1.4rem + 2.4vw,3.25rem);letter-spacing:var(--display)}
.title p{max-inline-size:42rem;margin-block-start:.5rem}
.big.first h2{font-size:clamp(1.9rem,1.2rem + 2vw,2.7rem)}
.first{padding-block-end:1.75rem}
@media (min-width:56rem){.first:has(.pic){display:grid;grid-template-columns:7fr 5fr;gap:0 2rem;align-content:start}.first .pic{grid-row:span 9;margin:0}}
.river{list-style:none;border-block-start:1px solid var(--ink)}
.river .stand{max-inline-size:44rem}
.river>li{border-block-end:1px solid var(--line);padding-block:1.25rem}
.next{border-block-start:1px solid var(--line);padding-block:1.5rem 2rem}
.row{display:grid;gap:.4rem 1.5rem}
.row h2,.row h3{font-size:1.4rem}
.row .pic{margin:0;max-inline-size:12rem}
@media (min-width:48rem){.row{grid-template-columns:8.5rem minmax(0,1fr) 12rem}.row .when{padding-block-start:.35rem}}
.fixed>h2{font:700 1rem/1.5 var(--sans);border-block-start:1px solid var(--ink);padding-block:.75rem .25rem}
.fixed ol{list-style:none;margin-block-end:1.5rem}
.fixed li{border-block-start:1px solid var(--line);padding-block:1rem 1.15rem}
.fixed h3{font-size:1.25rem;margin-block:.15rem .35rem}
.fixed p:last-child{max-inline-size:44rem;line-height:var(--snug);overflow-wrap:anywhere}
@media (min-width:48rem){.fixed li{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:.2rem 1.5rem}.fixed li>div{grid-column:2;grid-row:1}.fixed .when{padding-block-start:.35rem}}
.pages{display:flex;justify-content:space-between;gap:1rem;margin-block-start:2rem;font-weight:600}
.dayed{border-block-start:1px solid var(--ink);padding-block:1rem 1.5rem}
.dayed>h2{font:700 1rem/1.5 var(--sans)}
.dayed ul{margin-block-start:-.4rem}
.dayed li{padding-block:.45rem;line-height:var(--snug)}
.dayed li a{text-decoration:none}
.dayed li a:hover{text-decoration:underline 1px}
.dayed li .kicker{display:inline;margin-inline-end:.5rem}
@media (min-width:48rem){.dayed{display:grid;grid-template-columns:16rem minmax(0,1fr);gap:1.5rem}}
`;

export const noticeCss = `
.notice{max-inline-size:38rem;margin:3rem auto 4rem}
.notice h1{font-size:clamp(2rem,1.4rem + 2.4vw,3rem);margin-block-end:1rem}
.notice p{margin-block-end:1rem}
.notice time{font:inherit}
.tongues{border-block-start:1px solid var(--ink);margin-block:1rem 2rem}
.tongues li{border-block-end:1px solid var(--line)}
.tongues a{display:block;padding-block:.7rem;text-decoration:none;line-height:var(--snug)}
.tongues a:hover span{text-decoration:underline 1px}
.tongues small{display:block;font:var(--small)/1.5 var(--sans);color:var(--quiet)}
`;

export const chooserCss = `
.gate{text-align:center;padding-block:clamp(2rem,8vh,6rem) 1rem;border-block-end:3px double var(--ink)}
.gate h1{font-size:clamp(2.9rem,.9rem + 9vw,6.75rem);letter-spacing:-.02em;line-height:1.05}
.doors{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:0 1.5rem}
.doors li{border-block-end:1px solid var(--line)}
.doors a{display:block;padding-block:1.1rem;text-decoration:none}
.doors b{display:block;font:700 1.75rem/1.45 var(--serif)}
.doors a:hover b{text-decoration:underline 1px}
.doors span{font:var(--small)/1.6 var(--sans);color:var(--quiet);display:block}
.doors .tongue{color:var(--accent);font-weight:700}
`;
