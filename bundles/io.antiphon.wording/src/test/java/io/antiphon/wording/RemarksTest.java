package io.antiphon.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.feedback.Receipt.Rejection;
import io.antiphon.feedback.Receipt.Remark;
import io.antiphon.feedback.Receipt.Source;
import io.antiphon.wording.theirs.TheirWords;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemarksTest {

	private final Remark late = new Remark("late", List.of("Ort", 2, List.of(language("fr"), language("de"))), "im Ort");

	@Test
	void isSaidInTheLanguageThatIsAskedFor() {
		var receipt = receipt(late.written(), late.written());

		var english = said(receipt, Locale.ENGLISH);
		assertEquals(List.of("2 late at Ort (French, German)"), english.warnings());
		assertEquals(List.of(new Rejection("7", "2 late at Ort (French, German)")), english.rejections());
		assertEquals(Map.of("2 late at Ort (French, German)", 1L), english.reasons());
		assertEquals(List.of("Ort 有 2 个迟到（法语、德语）"), said(receipt, Locale.CHINESE).warnings());
	}

	@Test
	void aSentenceStaysAndWhatNobodyHasWordsForIsSaidAsItWas() {
		var theirs = new Remark("nobody-knows", List.of(1), "wie es war");

		assertEquals(List.of("as it was"), said(receipt("as it was", "x"), Locale.CHINESE).warnings());
		assertEquals(List.of("wie es war"), said(receipt(theirs.written(), "x"), Locale.CHINESE).warnings());
	}

	@Test
	void reasonsThatAreSaidAlikeAreCountedTogether() {
		var otherwise = new Remark("late", late.values(), "elsewhere");
		var rejections = List.of(new Rejection("7", late.written()), new Rejection("9", otherwise.written()));

		assertEquals(
				Map.of("2 late at Ort (French, German)", 2L),
				said(receipt(rejections, List.of()), Locale.ENGLISH).reasons());
	}

	private static Remark language(String code) {
		return new Remark(Remark.LANGUAGE, List.of(code), code);
	}

	private static Receipt said(Receipt receipt, Locale locale) {
		return new Wording(locale, List.of(Texts.of(TheirWords.class, locale))).receipt(receipt);
	}

	private static Receipt receipt(String warning, String reason) {
		return receipt(List.of(new Rejection("7", reason)), List.of(warning));
	}

	private static Receipt receipt(List<Rejection> rejections, List<String> warnings) {
		return new Receipt(
				1, new Source("a.csv", "00", "csv"), Instant.EPOCH, new Counts(1, 0, 0, rejections.size()), rejections, Map.of(), List.of(),
				warnings);
	}
}
