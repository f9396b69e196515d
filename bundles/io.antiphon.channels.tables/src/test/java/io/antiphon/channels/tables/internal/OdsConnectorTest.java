package io.antiphon.channels.tables.internal;

import io.antiphon.channels.tables.internal.workbook.Workbooks;
import io.antiphon.testkit.channels.ConnectorContract;
import java.io.IOException;
import java.nio.file.Path;

class OdsConnectorTest extends ConnectorContract {

	OdsConnectorTest() {
		super(new WorkbookConnectorComponent());
	}

	@Override
	protected Path good(Path folder) throws IOException {
		return Workbooks.open("", """
				<table:table table:name="Sheet1">
				<table:table-row><table:table-cell><text:p>comment</text:p></table:table-cell><table:table-cell><text:p>stars</text:p></table:table-cell></table:table-row>
				<table:table-row table:number-rows-repeated="2"><table:table-cell><text:p>late again</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="2"/></table:table-row>
				<table:table-row><table:table-cell><text:p>物流太慢了</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="1"/></table:table-row>
				</table:table>
				""").write(folder.resolve("said.ods"));
	}
}
