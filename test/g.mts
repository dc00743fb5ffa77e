import { openFiles } from "../core/files/open.ts";
import { decode } from "./core/files/bytes-of.ts";
const cities = ["北京","上海","广州","深圳","杭州","成都"];
const parts = ["客户编号,客户名称,城市,行业,首单日期,最近购买日期,订单数,消费总额,备注\n"];
for (let i = 0; i < 500_000; i++) parts.push(`C${100000+i},某某${i}有限公司,${cities[i%6]},制造业${i%20},20${10+i%14}-0${1+i%9}-1${i%10},2024-0${1+i%9}-1${i%10},${i%50},${(i*7.31%100000).toFixed(2)},${i%3?"":"备注内容较长一些的文字"}\n`);
const bytes = new TextEncoder().encode(parts.join("")); parts.length = 0;
const times = [];
for (let k = 0; k < 5; k++) {
  const s = process.cpuUsage();
  const o = await openFiles([{name:"a.csv",bytes}],{decode,choices:new Map()});
  const u = process.cpuUsage(s); times.push(Math.round((u.user+u.system)/1000));
}
console.log(process.argv[2], times.join(" "));
