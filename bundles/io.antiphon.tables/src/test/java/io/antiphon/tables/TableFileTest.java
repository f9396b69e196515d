package io.antiphon.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.tables.records.TableFormat;
import io.antiphon.tables.records.TableOptions;
import io.antiphon.tables.records.TableReason;
import io.antiphon.tables.records.TableRecord;
import io.antiphon.tables.records.TableRefusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(
			delimiter = '#',
			value = {"','#,", "'\t'#tab", "';'#;", "'|'#|"})
	void findsTheDelimiter(String delimiter, String name) {
		var content = "编号,文本,时间\n1,\"很好,很快; 不|贵\t吧\",2024-05-01\n2,一般,2024-05-02\n".replace("\",", "\"\u0001");
		var text = content.replace(",", delimiter).replace("\u0001", delimiter).replace("很好" + delimiter, "很好,");
		var file = Tables.file(folder, name.equals("|") ? "pipe.txt" : name + ".csv", text);

		var table = Tables.opened(file);

		assertEquals(new TableFormat.Separated(delimiter.charAt(0), true), table.format());
		assertEquals(List.of("编号", "文本", "时间"), table.columns());
		assertEquals(2, Tables.rows(table).size());
	}

	@Test
	void takesAFileWithoutDelimiterAsOneColumn() {
		var table = Tables.opened(Tables.file(folder, "lines.txt", "评论\n很快, 很好\n不好; 太慢\n"));

		assertEquals(List.of(List.of("很快, 很好"), List.of("不好; 太慢")), Tables.values(table));
	}

	@Test
	void obeysADeclaredDelimiter() {
		var file = Tables.file(folder, "a.csv", "a,b;c\n1,2;3\n");

		var opening = TableFile.open(file, new TableOptions(';', true), name -> false);

		var table = assertInstanceOf(TableOpening.Opened.class, opening).table();
		assertEquals(List.of("a,b", "c"), table.columns());
	}

	@Test
	void leavesQuotesAloneWhereTheyAreDeclaredOrdinary() {
		var file = Tables.file(folder, "a.tsv", "a\tb\n\"x\ty\n\"p\"q\tz\n");

		var opening = TableFile.open(file, new TableOptions('\t', false), name -> false);

		var table = assertInstanceOf(TableOpening.Opened.class, opening).table();
		assertEquals(List.of(List.of("\"x", "y"), List.of("\"p\"q", "z")), Tables.values(table));
	}

	@Test
	void aFileWithANameThatIsTooLongIsRefusedWithTheNumberOfItsColumn() {
		var name = "k".repeat(60_000);
		var separated = Tables.refused(Tables.file(folder, "a.csv", "a," + name + "\n1,2\n"));
		var json = Tables.refused(Tables.file(folder, "a.jsonl", "{\"" + name + "\":1}\n"));

		var refused = separated.text(Locale.ENGLISH);
		assertEquals("The name of column 2 has more than 2,000 characters. Give the column a shorter name; nothing was taken in.", refused);
		assertEquals(TableReason.NAME_TOO_LONG, json.reason().kind());
	}

	@Test
	void goesByContentBeforeExtension() {
		var json = Tables.opened(Tables.file(folder, "a.csv", "{\"a\":1}\n{\"a\":2,\"b\":\"x\"}\n"));
		var tabs = Tables.opened(Tables.file(folder, "b.csv", "a\tb\n1\t2\n"));

		assertEquals(new TableFormat.JsonLines(), json.format());
		assertEquals(List.of("a", "b"), json.columns());
		assertEquals(new TableFormat.Separated('\t', true), tabs.format());
	}

	@Test
	void passesOverLinesOfSeparatorsAlone() {
		var table = Tables.opened(Tables.file(folder, "a.csv", "No;Comment;Stars\n1;late again;1\n;;\n2;all good;5\n\"\"; ;\n;;;;\n;\n"));

		assertEquals(List.of(List.of("1", "late again", "1"), List.of("2", "all good", "5")), Tables.values(table));
		assertEquals(List.of(), Tables.rejections(table));
		assertEquals(4, Tables.totals(table).lines().blank());
	}

	@ParameterizedTest
	@ValueSource(strings = {"编号,日期,服务,质量,满意的地方,不满意的地方", "No,Date,Service,Food,Liked,Disliked"})
	void passesOverTheNamesOfGroupsOfColumns(String names) {
		var rows = "1,2026年1月5日,1,2,好,汤凉了\n2,2026年1月6日,3,4,,等得太久\n3,2026年1月7日,5,5,快,\n";
		for (var title : List.of("", "一月份客户反馈汇总,,,,,\n")) {
			var table = Tables.opened(Tables.file(folder, "a.csv", title + "基本信息,,评分,,意见,\n" + names + '\n' + rows));

			assertEquals(List.of(names.split(",")), table.columns());
			assertEquals(3, Tables.rows(table).size());
		}
	}

	@Test
	void skipsAByteOrderMark() {
		var table = Tables.opened(Tables.file(folder, "bom.csv", "\uFEFFa,b\n1,2\n"));

		var row = Tables.rows(table).getFirst();

		assertEquals(List.of("a", "b"), table.columns());
		assertEquals(7, row.span().offset());
		assertEquals(3, row.span().length());
	}

	@Test
	void givesEveryColumnADistinctName() {
		var table = Tables.opened(Tables.file(folder, "a.csv", " a ,,a,a (2),a,\n1,2,3,4,5,6\n"));

		assertEquals(List.of("a", "column 2", "a (3)", "a (2)", "a (4)", "column 6"), table.columns());
	}

	@Test
	void refusesWhatIsNoFile() {
		assertEquals(TableReason.MISSING, Tables.refused(folder.resolve("absent.csv")).reason().kind());
		assertEquals(TableReason.DIRECTORY, Tables.refused(folder).reason().kind());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "\uFEFF", "\n\n  \r\n"})
	void refusesAnEmptyFile(String content) {
		var refusal = Tables.refused(Tables.file(folder, "a.csv", content));

		assertEquals(TableReason.EMPTY, refusal.reason().kind());
	}

	@ParameterizedTest
	@ValueSource(strings = {"a,b", "a,b\n", "\uFEFFa,b\r\n\r\n"})
	void refusesAHeaderWithoutRecords(String content) {
		var refusal = Tables.refused(Tables.file(folder, "a.csv", content));

		assertEquals(TableReason.HEADER_ONLY, refusal.reason().kind());
	}

	@Test
	void refusesAHeaderThatIsNotWellFormed() {
		var refusal = Tables.refused(Tables.file(folder, "a.csv", "\n\"a,b\n1,2\n"));

		assertEquals(new TableRefusal(TableReason.HEADER_BROKEN.with(2L), 2), refusal);
	}

	@Test
	void namesTheLineWhereAnEncodingBeginsThatTooFewLettersTell() {
		var content = "id,text\n1,ok\n2,很好\n".getBytes(Charset.forName("GB18030"));

		var refusal = Tables.refused(Tables.file(folder, "gbk.csv", content));

		assertEquals(TableReason.ENCODING_UNKNOWN, refusal.reason().kind());
		assertEquals(3, refusal.line());
		assertTrue(refusal.text(Locale.ENGLISH).contains("line 3") && refusal.text(Locale.ENGLISH).contains("gb18030"));
		assertTrue(refusal.text(Locale.SIMPLIFIED_CHINESE).contains("第 3 行不是 UTF-8"));
	}

	@Test
	void refusesNoise() {
		var noise = new byte[5_000];
		new Random(7).nextBytes(noise);

		var refusal = Tables.refused(Tables.file(folder, "noise.csv", noise));

		assertEquals(TableReason.BINARY, refusal.reason().kind());
	}

	@Test
	void refusesPackedFiles() {
		var zip = Tables.file(folder, "a.csv", new byte[] {'P', 'K', 3, 4, 20, 0});

		assertEquals(TableReason.PACKED, Tables.refused(zip).reason().kind());
	}

	@Test
	void refusesTheWholeFileForOneBadByteFarBehind() throws IOException {
		var good = IntStream.range(0, 60_000).mapToObj(i -> i + ",很好\n").collect(Collectors.joining("", "id,text\n", ""));
		var bytes = new ByteArrayOutputStream();
		bytes.write(good.getBytes(StandardCharsets.UTF_8));
		bytes.write(new byte[] {'x', ',', (byte) 0xC0, '\n'});

		var refusal = Tables.refused(Tables.file(folder, "a.csv", bytes.toByteArray()));

		assertEquals(new TableRefusal(TableReason.NOT_UTF8.with(60_002L), 60_002), refusal);
	}

	@Test
	void refusesAnArrayOfObjects() {
		var refusal = Tables.refused(Tables.file(folder, "a.json", "[\n {\"a\":1}]"));

		assertEquals(TableReason.JSON_ARRAY, refusal.reason().kind());
	}

	@Test
	void noticesAFileThatChangedSinceItWasOpened() throws IOException {
		var file = Tables.file(folder, "a.csv", "a,b\n1,2\n");
		var table = Tables.opened(file);
		Files.writeString(file, "a,c\n1,2\n");

		var reading = table.read(entry -> true);

		assertEquals(new TablePass.Refused(TableRefusal.of(TableReason.CHANGED)), reading);
	}

	@Test
	void stopsWhenItsVisitorHasEnough() {
		var table = Tables.opened(Tables.file(folder, "a.csv", "a,b\n1,2\n3,4\n"));
		var seen = new ArrayList<TableRecord>();

		var reading = table.read(entry -> {
			seen.add(entry);
			return false;
		});

		assertEquals(new TablePass.Stopped(), reading);
		assertEquals(1, seen.size());
	}

	@Test
	void givesTheDigestAndTheAccountOfTheLines() throws Exception {
		var content = "\na,b\r\n1,2\r3,\"x\ny\"\n\n5\n".getBytes(StandardCharsets.UTF_8);
		var table = Tables.opened(Tables.file(folder, "a.csv", content));

		var totals = Tables.totals(table);

		var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		assertEquals(new Totals(2, 1, new Totals.Lines(7, 1, 2), digest), totals);
	}

	@Test
	void readsItsRowsAgainFromTheirBytes() throws IOException {
		var file = Tables.file(folder, "a.csv", "a,b\n1,\"x \"\"y\"\"\r\nz\"\n三,四\n");
		var table = Tables.opened(file);
		var content = Files.readAllBytes(file);

		for (var row : Tables.rows(table)) {
			int from = (int) row.span().offset();
			var bytes = Arrays.copyOfRange(content, from, from + (int) row.span().length());
			assertTrue(Arrays.equals(bytes, row.bytes()));
			assertEquals(row.values(), table.parse(bytes).orElseThrow());
			bytes[0] ^= 1;
			assertNotEquals(row.values(), table.parse(bytes).orElse(List.of()));
		}
	}
}
