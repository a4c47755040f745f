/** Prints addresses of a running demo by kind, as JSON: found by following its own pages, as a visitor would. */
const base = process.argv[2];
const read = async (path) => {
  const answer = await fetch(new URL(path, base), { redirect: 'follow' });
  return answer.text();
};
const links = (html) => [...html.matchAll(/href="(\/[^"#?]*)"/g)].map((found) => found[1]);
const editions = [...new Set(links(await read('/')).flatMap((path) => /^\/([a-z-]+)\/$/.exec(path)?.slice(1) ?? []))];

const pages = ['/'];
const articles = [];
const few = ['/'];
const four = [];
for (const edition of editions) {
  const front = `/${edition}/`;
  const onFront = [...new Set(links(await read(front)))].filter((path) => path.startsWith(front));
  const article = onFront.find((path) => /^\/[a-z-]+\/\d{4}\/\d\d\/\d\d\/./.test(path));
  const day = article.split('/').slice(0, 5).join('/');
  const month = article.split('/').slice(0, 4).join('/');
  const onArticle = links(await read(article));
  const topic = onArticle.find((path) => path.startsWith(`${front}topic/`));
  const contributor = onArticle.find((path) => path.startsWith(`${front}by/`));
  const section = onFront.find((path) => path.split('/').length === 4 && !/\/\d{4}\/$/.test(path));
  pages.push(...onFront.filter((path) => path.endsWith('/')), topic, contributor, `${month}/`, `${day}/`, `${front}corrections/`);
  articles.push(...onFront.filter((path) => /^\/[a-z-]+\/\d{4}\/\d\d\/\d\d\/./.test(path)));
  few.push(front, article, section);
  if (edition === 'en' || edition === 'ar') few.push(`${front}corrections/`);
  if (edition === 'en') few.push(topic, contributor, `${month}/`, `${day}/`);
  if (edition === 'en' || edition === 'ar') four.push(front, article);
}
const whole = (paths) => [...new Set(paths)].map((path) => base + path);
console.log(JSON.stringify({ editions, pages: whole(pages), articles: whole(articles), few: whole(few), four: whole(four) }));
