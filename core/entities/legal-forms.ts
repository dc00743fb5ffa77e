/** How company names end in Chinese, from GB-style forms to what everyday lists leave of them (D-31). */
export const chineseForms =
  "股份有限公司 | 有限责任公司 | 有限责任股份公司 | 集团有限公司 | 集团股份有限公司 | 控股集团有限公司 | 股份公司 | 有限公司 | 集团公司 | 总公司 | 公司 | 集团 | 有限合伙 | 普通合伙 | 特殊普通合伙 | 合伙企业 | 个体工商户 | 株式会社 | 株式會社";

/** How company names end in Latin script, without their dots. */
export const latinForms =
  "co ltd | coltd | ltd | limited | pvt ltd | pte ltd | pty ltd | inc | incorporated | llc | llp | corp | corporation | co | company | plc | gmbh | gmbh & co kg | mbh | ag | kg | kgaa | se | sa | sas | sarl | sa de cv | spa | srl | sl | ltda | bv | nv | ab | as | asa | aps | oy | oyj | sp zoo | spzoo | sro | kft | zrt | doo | kk | sdn bhd | bhd | jsc | ooo | pt | tbk | pvt | pte | pty";

/** What a name says behind its legal form when it means one of several offices. */
export const branchEndings =
  "分公司 | 子公司 | 办事处 | 代表处 | 分店 | 分部 | 分厂 | 分中心 | 营业部 | 门市部 | 经营部 | 销售部 | 服务部 | 事业部 | 项目部 | 门店 | branch | office";
