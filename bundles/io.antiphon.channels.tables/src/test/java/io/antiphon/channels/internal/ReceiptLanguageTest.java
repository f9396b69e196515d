package io.antiphon.channels.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Taking;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Rejections;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receipt is read in the language of whoever reads it, whoever took the file in. */
class ReceiptLanguageTest {

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

	@TempDir
	Path folder;

	private TestWorkspace workspace;

	@BeforeEach
	void open() {
		workspace = new TestWorkspace(folder.resolve("data"));
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void whatWasTakenInUnderChineseIsEnglishInTheEnglishWindow() {
		take("comment,day\nlate again,2026-02-30\nn/a,2026-01-05\n\"a,b\nc,d,e\n", Locale.CHINESE);

		var english = stored(Locale.ENGLISH);
		var chinese = stored(Locale.CHINESE);

		assertTrue(
				english.warnings()
						.contains("One answer says nothing (\"n/a\", \"none\", \"-\" …): kept as no opinion, in no topic and no share."),
				english::toString);
		assertTrue(chinese.warnings().contains("1 条回答没有内容（“无”“n/a”“-”等）：作为无意见保留，不进入任何主题和占比。"), chinese::toString);
		assertTrue(english.warnings().contains(
				"Guessed from names and values, and declared by nobody: text = “comment”, time = “day”. A mapping file says it for good."),
				english::toString);
		assertEquals(
				List.of("A quote opened at line 4 is not closed.", "2 fields expected, 3 found."),
				english.rejections().stream().map(Receipt.Rejection::reason).toList());
		assertEquals(List.of("第 4 行开始的引号没有结束。", "应有 2 个字段，实际有 3 个。"),
				chinese.rejections().stream().map(Receipt.Rejection::reason).toList());
		sentences(english).forEach(said -> assertFalse(CHINESE.matcher(said).find(), said));
		sentences(chinese).forEach(said -> assertTrue(CHINESE.matcher(said).find(), said));
	}

	@Test
	void whatWasTakenInUnderEnglishIsChineseInTheChineseWindow() {
		take("indicator,measure,date,value\norders,volume,2026-01-05,12\norders,volume,2026-01-06,13\norders,volume,2026-01-07,14\norders,volume,2026-01-08,many\n",
				Locale.ENGLISH);

		var chinese = new Receipts(receipts(), Receipts.WORDS, Locale.CHINESE);

		assertTrue(chinese.lines().contains("第 5 行被拒收：“value”中的值不是数字。"), chinese.lines());
		assertTrue(chinese.data().toString().contains("reason=“value”中的值不是数字。"), chinese.data().toString());
	}

	@Test
	void namesFromTheFileAreMaskedInEveryLanguage() {
		take("comment,due 13800138000 date\nlate,soon\nslow,later on\nlate again,2026-01-05\n", Locale.ENGLISH);
		take("评论,电话 13800138000 日期\n很慢,2026-13-45\n", Locale.CHINESE);

		assertFalse(receipts().toString().contains("13800138000"), () -> receipts().toString());
		assertFalse(new Receipts(receipts(), Receipts.WORDS, Locale.CHINESE).lines().contains("13800138000"));
	}

	@Test
	void theFileOfTheOthersHasTheirReasonsAsSentences() throws IOException {
		take("comment,shop\nlate,a\n" + "one\n".repeat(Receipt.PLACES + 1), Locale.CHINESE);

		assertEquals(
				List.of("103\t应有 2 个字段，实际有 1 个。"),
				Files.readAllLines(Rejections.file(folder.resolve("data"), receipts().getFirst().intake())));
	}

	private void take(String content, Locale locale) {
		var file = Tables.file(folder, "said.csv", content);
		assertInstanceOf(Taking.Taken.class, workspace.take(file, Declared.nothing(locale), Progress.NONE));
	}

	private List<Receipt> receipts() {
		return Stream.concat(workspace.feedback().receipts().stream(), workspace.measurements.receipts().stream()).toList();
	}

	private Receipt stored(Locale locale) {
		return TestWorkspace.said(receipts().getFirst(), locale);
	}

	private static Stream<String> sentences(Receipt receipt) {
		return Stream.of(
				receipt.warnings().stream(),
				receipt.rejections().stream().map(Receipt.Rejection::reason),
				receipt.reasons().keySet().stream())
				.flatMap(all -> all);
	}
}
