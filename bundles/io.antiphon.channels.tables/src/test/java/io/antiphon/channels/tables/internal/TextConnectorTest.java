package io.antiphon.channels.tables.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.testkit.channels.ConnectorContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextConnectorTest extends ConnectorContract {

	TextConnectorTest() {
		super(new TextConnectorComponent());
	}

	@Override
	protected Path good(Path folder) throws IOException {
		return Files.writeString(folder.resolve("said.csv"), """
				id,comment,date
				1,"late, and no word",2026-01-05
				2,"two
				lines",2026-01-06
				3,物流太慢了,2026-01-07
				""");
	}

	/** As cells that span several columns are written: for the first of them. */
	@Test
	void aRowOfPartsBelowQuestionsIsHeaderWithThem(@TempDir Path folder) throws IOException {
		var told = read(Files.writeString(folder.resolve("parts.csv"), """
				编号,提交时间,您满意吗,,,您还想说什么
				,,配送,价格,服务,
				1,2026-01-05,满意,满意,一般,"太慢了"
				2,2026-01-06,一般,满意,,
				3,2026-01-07,满意,,一般,"还行"
				"""), Integer.MAX_VALUE);

		assertEquals(List.of("编号", "提交时间", "您满意吗: 配送", "您满意吗: 价格", "您满意吗: 服务", "您还想说什么"), told.columns());
		assertEquals(List.of("3", "4", "5"), told.items().stream().map(Item::place).toList());
	}

	/** A first record with nothing in the first column is one where it repeats, or where others have nothing there either. */
	@Test
	void aRecordIsNoHeader(@TempDir Path folder) throws IOException {
		var told = read(Files.writeString(folder.resolve("records.csv"), """
				id,comment,,,shop
				,late again,yes,yes,north
				2,fine,no,yes,south
				3,slow,no,no,
				"""), Integer.MAX_VALUE);

		assertEquals(List.of("id", "comment", "column 3", "column 4", "shop"), told.columns());
		assertEquals(3, told.items().size());
	}

	@Test
	void codesGoWithTheTextsBelowThem(@TempDir Path folder) throws IOException {
		var told = read(Files.writeString(folder.resolve("codes.csv"), """
				StartDate,EndDate,Finished,ResponseId,Q1
				Start Date,End Date,Finished,Response ID,How was it?
				2026-01-05 10:00:00,2026-01-05 10:02:00,1,R_1,late
				"""), Integer.MAX_VALUE);

		assertEquals(List.of("StartDate", "EndDate", "Finished", "ResponseId", "Q1"), told.columns());
		assertEquals("How was it?", told.asked().getLast().text());
		assertEquals(1, told.items().size());
	}

	@Test
	void namesTheLineOnWhichARecordStarts(@TempDir Path folder) throws IOException {
		var told = read(good(folder), Integer.MAX_VALUE);

		assertEquals(List.of("2", "3", "5"), told.items().stream().map(Item::place).toList());
	}

	@Test
	void linesOfKeysAndValuesAreNoTable(@TempDir Path folder) throws IOException {
		var file = Files.writeString(
				folder.resolve("SOURCE.txt"),
				"repo: a/b  licence: GPL; see x\nrepo: a/b  licence: MIT; see y\nrepo: c/d  licence: MIT; see z\n");

		assertTrue(read(file).said().getLast().apply(Locale.ENGLISH).startsWith("Each line begins with the same key"));
	}
}
