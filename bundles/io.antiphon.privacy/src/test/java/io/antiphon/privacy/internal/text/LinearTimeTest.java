package io.antiphon.privacy.internal.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.privacy.internal.text.machines.IpAddresses;
import io.antiphon.privacy.internal.text.machines.Links;
import io.antiphon.privacy.internal.text.machines.MacAddresses;
import io.antiphon.privacy.internal.text.names.ChineseNames;
import io.antiphon.privacy.internal.text.names.EnglishNames;
import io.antiphon.privacy.internal.text.national.NationalIds;
import io.antiphon.privacy.internal.text.phones.NumberingPlans;
import io.antiphon.privacy.internal.text.phones.Phones;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Counts steps, not seconds: characters looked at, and questions to the numbering plans, for each character of a text. */
class LinearTimeTest {

	private static final int LENGTH = 1 << 18;
	private static final int READS = 120;

	private static final List<String> PATTERNS = List.of(
			"1", "1 ", "1-", "12 ", "0", "@", "a@", "a.", "@a.", "a@a.", "a@a@", ".", "-", "+1 ", "(", "+(", "( ", "\"", "a@\"",
			"138 0013 800", "1380013800", "02 ", "0-", "4111 ", "411111", "110101", "电话1", "电话", "order ", "call 555-01",
			"x1", "1x", "ext", "张", "@张", "＠", "。com", "a@。", "a@qq ", " @ ", "[PHONE]", "00", "+86 ", "\ud83d", "1\u200b",
			"phone no ", "1.1.1.1", "::", "a:", "ab:", "aa-", "//", "https://a.bc/", "a.bc/u/a", "/@a", "?a=", "王", "王小", "小王", "我叫", "客服小",
			"Mr A", "Mr Ab ", "A. ", "91310115MA1K4N7Q2P", "91310115");

	private static final List<String> HARDEST =
			List.of("1", "1-", "12 ", "02 ", "4111 ", "138 0013 800", "@", "a@a.", "a.", "@a.", "电话1", "@张", "+1 ", " @ ", "a@\"");

	/** Counts what is read of a text. */
	private static final class CountingText implements CharSequence {

		private final String text;
		private long reads;

		CountingText(String text) {
			this.text = text;
		}

		@Override
		public int length() {
			return text.length();
		}

		@Override
		public char charAt(int place) {
			reads++;
			return text.charAt(place);
		}

		@Override
		public CharSequence subSequence(int from, int to) {
			throw new UnsupportedOperationException("finders read single characters");
		}
	}

	/** Knows no number, so that every way is tried, and counts how often and how long it was asked. */
	private static final class CountingPlans implements NumberingPlans {

		private long digits;

		private boolean count(String asked) {
			digits += asked.length();
			return false;
		}

		@Override
		public boolean valid(String number, String region) {
			return count(number);
		}

		@Override
		public boolean valid(String international) {
			return count(international);
		}

		@Override
		public boolean possible(String international) {
			return count(international);
		}

		@Override
		public int areaCode(String number, String region) {
			return count(number) ? 1 : 0;
		}

		@Override
		public String shape(String number, String region) {
			return count(number) ? "1" : "";
		}
	}

	@Test
	void everyFinderReadsALongTextInABoundedNumberOfSteps() {
		var plans = new CountingPlans();
		var finders = new TreeMap<String, Finder>(Map.of(
				"emails", new Emails(),
				"handles", new Handles(Set.of("own")),
				"ids", new ResidentIds(),
				"cards", Cards.alsoAnnounced(),
				"phones", new Phones(plans),
				"credit codes", new CreditCodes(),
				"links", new Links(Set.of()),
				"ips", new IpAddresses(),
				"names", new ChineseNames(),
				"english names", new EnglishNames()));
		for (var pattern : HARDEST) {
			var text = Fold.fold(pattern.repeat(LENGTH / pattern.length()));
			finders.forEach((name, finder) -> {
				var counting = new CountingText(text);
				finder.find(new Marks(counting), 0);
				assertTrue(
						counting.reads <= (long) READS * LENGTH,
						name + " read " + counting.reads / LENGTH + " times the text of <" + pattern + ">");
			});
			assertTrue(plans.digits <= (long) READS * LENGTH, "digits asked after <" + pattern + ">");
			plans.digits = 0;
		}
	}

	@Test
	void aLongerTextTakesNoMoreStepsForEachCharacter() {
		for (var pattern : PATTERNS) {
			var shorter = steps(pattern.repeat(2_000));
			var longer = steps(pattern.repeat(32_000));
			assertTrue(longer <= shorter * 17 + 10_000, "<" + pattern + "> took " + shorter + " and " + longer);
		}
	}

	private static long steps(String text) {
		var counting = new CountingText(Fold.fold(text));
		var plans = new CountingPlans();
		var marks = new Marks(counting);
		var finders = List.of(new Emails(), new Handles(Set.of()), new ResidentIds(), new Cards(), new Phones(plans),
				new CreditCodes(), new Links(Set.of()), new MacAddresses(), new IpAddresses(), new ChineseNames(), new EnglishNames(),
				new NationalIds(NationalIds.countries(), "id"));
		for (int kind = 0; kind < finders.size(); kind++) {
			finders.get(kind).find(marks, kind);
		}
		return counting.reads + plans.digits;
	}
}
