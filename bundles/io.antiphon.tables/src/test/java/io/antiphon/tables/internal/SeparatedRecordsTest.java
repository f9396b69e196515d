package io.antiphon.tables.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.tables.TableFile;
import io.antiphon.tables.Tables;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.Rejection;
import io.antiphon.tables.records.Span;
import io.antiphon.tables.records.TableReason;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeparatedRecordsTest {

	@TempDir
	Path folder;

	private TableFile table(String content) {
		return Tables.opened(Tables.file(folder, "a.csv", content));
	}

	private static String places(TableFile table) {
		return Tables.rejections(table).stream()
				.map(each -> each.reason().key() + " " + each.span().line() + "-" + each.span().lastLine())
				.collect(Collectors.joining(", "));
	}

	@Test
	void readsQuotedDelimitersQuotesAndLineEnds() {
		var table = table("id,text\n1,\"a, \"\"b\"\"\r\nc\rd\"\n2,\"\"\n\"3\",x\n");

		assertEquals(
				List.of(List.of("1", "a, \"b\"\r\nc\rd"), List.of("2", ""), List.of("3", "x")), Tables.values(table));
	}

	@Test
	void numbersPhysicalLinesWhateverEndsThem() {
		var table = table("id,text\r1,\"a\nb\"\r\n\r\n2,c\n3,d");

		var lines = Tables.rows(table).stream()
				.map(row -> row.span().line() + "-" + row.span().lastLine())
				.toList();

		assertEquals(List.of("2-3", "5-5", "6-6"), lines);
	}

	@Test
	void keepsAQuoteInsideAnUnquotedField() {
		var table = table("id,text\n1,5\" pizza\n2,x\"y\"\n");

		assertEquals(List.of(List.of("1", "5\" pizza"), List.of("2", "x\"y\"")), Tables.values(table));
	}

	@Test
	void rejectsARecordWithTheWrongNumberOfFieldsAndGoesOn() {
		var table = table("id,text\n1\n2,a\n3,b,c\n4,d\n");

		assertEquals("field-count 2-2, field-count 4-4", places(table));
		assertEquals(List.of(TableReason.FIELD_COUNT.with(2, 1), TableReason.FIELD_COUNT.with(2, 3)), reasons(table));
		assertEquals(List.of("2", "4"), firsts(table));
	}

	@Test
	void rejectsTextAfterAClosingQuote() {
		var table = table("id,text\n1,\"a\"b\n2,c\n");

		assertEquals("text-after-quote 2-2", places(table));
		assertEquals(List.of("2"), firsts(table));
	}

	@Test
	void losesOneRecordToAQuoteThatIsNeverClosed() {
		var table = table("id,text\n1,a\n2,\"b\n3,c\n4,d\n");

		assertEquals("unclosed-quote 3-3", places(table));
		assertEquals(List.of("1", "3", "4"), firsts(table));
	}

	@Test
	void losesOneRecordToAnUnclosedQuoteBeforeAQuotedField() {
		var table = table("id,text\n1,\"a\n2,b\n3,\"c\"\n4,d\n");

		assertEquals("text-after-quote 2-2", places(table));
		assertEquals(List.of("2", "3", "4"), firsts(table));
	}

	@Test
	void losesOneRecordWhereAnUnclosedQuoteSwallowedWholeRecords() {
		var table = table("id,text\n1,\"a\n2,b\n3,c\n4,\"\"\"\",x\n5,d\n");

		assertEquals("unclosed-quote 2-2, field-count 5-5", places(table));
		assertEquals(List.of("2", "3", "5"), firsts(table));
	}

	@Test
	void rejectsAWholeRecordOfSeveralLinesThatLacksAField() {
		var table = table("id,text,more\n\"1\",\"first line\nsecond, line\nthird\"\n2,a,b\n");

		assertEquals("field-count 2-4", places(table));
		assertEquals(List.of("2"), firsts(table));
	}

	@Test
	void namesTheLineWhereTheSecondQuoteOfARecordOpened() {
		var table = table("id,text,more\n1,\"a\nb\",\"c\n2,x,y\n");

		var rejection = Tables.rejections(table).getFirst();

		assertEquals(TableReason.UNCLOSED_QUOTE.with(3L), rejection.reason());
		assertEquals(new Span(2, 3, 13, 10), rejection.span());
		assertEquals(List.of("2"), firsts(table));
	}

	@Test
	void givesUpAQuoteAfterTooManyLines() {
		var filling = IntStream.range(0, SeparatedRecords.MOST_LINES + 5).mapToObj(i -> "x\n").collect(Collectors.joining());
		var table = table("id,text\n0,-\n1,\"a\n" + filling + "b\"\n2,c\n");

		var rejections = Tables.rejections(table);

		assertEquals(new Span(3, 3, 12, 4), rejections.getFirst().span());
		assertEquals(List.of("0", "2"), firsts(table));
		assertEquals(SeparatedRecords.MOST_LINES + 7, rejections.size());
	}

	@Test
	void givesUpAQuoteAfterTooManyBytes() {
		var part = "x".repeat(LineReader.MOST_BYTES / 2);
		var table = table("id,text\n0,-\n1,\"a\n" + part + "\n" + part + "\n" + part + "\"\n2,c\n");

		assertEquals("unclosed-quote 3-3, field-count 4-4, field-count 5-5, field-count 6-6", places(table));
		assertEquals(List.of("0", "2"), firsts(table));
	}

	@Test
	void passesOverALineLongerThanARecordMayBe() {
		var table = table("id,text\n1,a\n2," + "很".repeat(LineReader.MOST_BYTES) + "\n3,b\n");

		var rejection = Tables.rejections(table).getFirst();

		assertEquals(TableReason.TOO_LONG, rejection.reason().kind());
		assertEquals(new Span(3, 3, 12, 2 + 3L * LineReader.MOST_BYTES), rejection.span());
		assertEquals(List.of("1", "3"), firsts(table));
	}

	@Test
	void takesALongRecordAcrossTheEndsOfTheBuffer() {
		var text = "长".repeat(LineReader.MOST_BYTES / 4);
		var table = table("id,text\n1,\"" + text + "\n" + text.substring(3, 9) + "\"\n2,\"" + text + "\"\n3,x\n");

		assertEquals(
				List.of(List.of("1", text + "\n" + text.substring(3, 9)), List.of("2", text), List.of("3", "x")),
				Tables.values(table));
	}

	private static List<Reason> reasons(TableFile table) {
		return Tables.rejections(table).stream().map(Rejection::reason).toList();
	}

	private static List<String> firsts(TableFile table) {
		return Tables.rows(table).stream().map(row -> row.value(0)).toList();
	}
}
