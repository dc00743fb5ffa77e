import { type SmallWorkbook, smallParts, smallWorkbook } from "./small-workbook.ts";

const inside = [
  '<sheetPr codeName="S"/><dimension ref="A1:C4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
  '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="3" width="12" customWidth="1"/></cols>\n<sheetData>',
  '\n  <row r="1" spans="1:3" ht="20" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><v>x</v></c><c r="D1" s="1"/></row>',
  "\n  <row r='2' spans='1:3'><c r='A2'><v>1</v></c><c r='B2' s='1'><v>46253</v></c><c r=\"C2\"><f>A2*2</f><v>2</v></c></row>",
  '\n  <row r="3" ht="9"/>',
  '\n  <row r="5" spans="1:3"><c r="A5"><v>3</v></c><c r="D5" s="1"/></row>\n</sheetData>',
  '<autoFilter ref="A1:C5"/><conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>2</formula></cfRule></conditionalFormatting>',
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>',
].join("");

/** A tab with everything we must not touch: formula, styles, filter, conditional format, chart, comment, names. */
export const rich: SmallWorkbook = {
  sheets: [
    { name: "客户 'A' &amp; B", inside },
    { name: "Empty", inside: "<sheetData/>" },
    {
      name: "Pivot",
      inside: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Row</t></is></c></row></sheetData>',
    },
  ],
  sharedStrings: ["<t>编号</t>", "<r><t>日</t></r><r><t>期</t></r>"],
  formats: [0, 14],
  names: `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'客户 ''A'' &amp; B'!$A$1:$C$5</definedName></definedNames><calcPr calcId="1"/><pivotCaches><pivotCache cacheId="1" r:id="rId9"/></pivotCaches>`,
  extra: {
    "xl/worksheets/_rels/sheet1.xml.rels": "<Relationships/>",
    "xl/charts/chart1.xml": "<c:chartSpace/>",
    "xl/drawings/drawing1.xml": "<xdr:wsDr/>",
    "xl/comments1.xml": "<comments/>",
    "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
    "xl/calcChain.xml": '<calcChain><c r="C2" i="1"/></calcChain>',
    "docProps/app.xml": "<Properties/>",
    "customXml/任意.bin": "\u0001\u0002 &<",
  },
};

export const richBytes = () => smallWorkbook(rich);
export const richParts = () => smallParts(rich);
