package io.antiphon.channels.tables.internal;

import io.antiphon.channels.tables.internal.workbook.Workbooks;
import io.antiphon.testkit.channels.ConnectorContract;
import java.io.IOException;
import java.nio.file.Path;

class WorkbookConnectorTest extends ConnectorContract {

	WorkbookConnectorTest() {
		super(new WorkbookConnectorComponent());
	}

	@Override
	protected Path good(Path folder) throws IOException {
		return Workbooks.plain("Sheet1", """
				<row r="1"><c r="A1" t="inlineStr"><is><t>comment</t></is></c><c r="B1" t="inlineStr"><is><t>stars</t></is></c></row>
				<row r="2"><c r="A2" t="inlineStr"><is><t>late again</t></is></c><c r="B2"><v>2</v></c></row>
				<row r="3"><c r="A3" t="inlineStr"><is><t>物流太慢了</t></is></c><c r="B3"><v>1</v></c></row>
				<row r="5"><c r="A5" t="inlineStr"><is><t>all good</t></is></c><c r="B5"><v>5</v></c></row>
				""").write(folder.resolve("said.xlsx"));
	}
}
