package io.antiphon.tables.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.tables.TableFile;
import io.antiphon.tables.Tables;
import io.antiphon.tables.records.TableReason;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonRecordsTest {

	@TempDir
	Path folder;

	private TableFile table(String content) {
		return Tables.opened(Tables.file(folder, "a.jsonl", content));
	}

	@Test
	void laysAllLinesOutInTheColumnsOfAll() {
		var table = table("{\"a\":1,\"b\":\"很好\"}\r\n\n{\"c\":true,\"a\":null}\n");

		assertEquals(List.of("a", "b", "c"), table.columns());
		assertEquals(List.of(List.of("1", "很好", ""), List.of("", "", "true")), Tables.values(table));
	}

	@Test
	void flattensObjectsAndKeepsArraysAndNumbersAsWritten() {
		var table = table("{\"user\":{\"id\":5.70306E+17,\"tags\":[\"é\", {\"x\": 1}]},\"n\":10}\n");

		assertEquals(List.of("user.id", "user.tags", "n"), table.columns());
		assertEquals(List.of(List.of("5.70306E+17", "[\"é\", {\"x\": 1}]", "10")), Tables.values(table));
	}

	@Test
	void rejectsLinesThatAreNoFlatObject() {
		var table = table("{\"a\":1}\n[1]\n{\"a\":1,\"a\":2}\n{\"a\":}\n{\"a\":1} {\"a\":2}\n{\"b\":{\"c\":1},\"b.c\":2}\n{\"a\":3}\n");

		var rejections = Tables.rejections(table).stream()
				.map(each -> each.span().line() + " " + each.reason().key())
				.toList();

		assertEquals(
				List.of(
						"2 json-not-object",
						"3 json-duplicate-key",
						"4 json-syntax",
						"5 json-not-object",
						"6 json-duplicate-key"),
				rejections);
		assertEquals(List.of("1", "3"), Tables.rows(table).stream().map(row -> row.value(0)).toList());
	}

	@Test
	void rejectsALineNestedTooDeep() {
		var deep = "{\"a\":".repeat(100) + "1" + "}".repeat(100);
		var table = table("{\"a\":1}\n" + deep + "\n");

		assertEquals(TableReason.JSON_TOO_DEEP, Tables.rejections(table).getFirst().reason().kind());
	}

	@Test
	void refusesAFileWithoutAnyObject() {
		var refusal = Tables.refused(Tables.file(folder, "b.jsonl", "{\n\"a\": 1\n}\n"));

		assertEquals(TableReason.NO_OBJECTS, refusal.reason().kind());
	}

	@Test
	void readsARowAgainFromItsBytes() {
		var table = table("{\"a\":1}\n{\"b\":[2],\"a\":\"x\"}\n");

		for (var row : Tables.rows(table)) {
			assertEquals(row.values(), table.parse(row.bytes()).orElseThrow());
		}
	}
}
