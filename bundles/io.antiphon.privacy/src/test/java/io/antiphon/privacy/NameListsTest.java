package io.antiphon.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/**
 * How many names of people are found, and how much of what is found is one, on lists of ours. The figures are pinned and stand in
 * docs/masking.md: whoever makes rules sees here what came of it. The half that is held out is counted, and never looked at for that.
 */
class NameListsTest {

	private static final int LEAST = 120;
	private static final Redaction NAMES = Redaction.newest().with(Set.of(Redaction.NAMES));
	private static final Pattern TOKEN = Pattern.compile(
			Arrays.stream(Kind.values()).map(kind -> Pattern.quote(kind.token())).collect(Collectors.joining("|")));

	/** From a character to before another. */
	private record Span(int start, int end) {}

	/** Whether the rules may be made on it: half of all texts, by CRC-32 of their UTF-8 bytes. */
	private static boolean development(LabelledCase each) {
		var crc = new CRC32();
		crc.update(each.text().getBytes(StandardCharsets.UTF_8));
		return crc.getValue() % 2 == 0;
	}

	/** Where something is masked. */
	private static List<Span> spans(String text, String masked) {
		var pattern = Arrays.stream(TOKEN.split(masked, -1)).map(Pattern::quote).collect(Collectors.joining("(.+?)"));
		var matcher = Pattern.compile(pattern).matcher(text);
		assertTrue(matcher.matches(), "a masked text is the text with tokens in it");
		var spans = new ArrayList<Span>();
		for (int group = 1; group <= matcher.groupCount(); group++) {
			spans.add(new Span(matcher.start(group), matcher.end(group)));
		}
		return spans;
	}

	private static String score(String list, Predicate<LabelledCase> part) {
		var cases = LabelledCase.read(list).stream().filter(part).toList();
		long names = 0;
		long masked = 0;
		long found = 0;
		long right = 0;
		for (var each : cases) {
			var expected = spans(each.text(), each.masked());
			var marks = spans(each.text(), NAMES.mask(each.text()).text());
			names += expected.size();
			found += marks.size();
			masked += expected.stream()
					.filter(name -> marks.stream().anyMatch(mark -> mark.start <= name.start && name.end <= mark.end))
					.count();
			right += marks.stream()
					.filter(mark -> expected.stream().anyMatch(name -> mark.start < name.end && name.start < mark.end))
					.count();
		}
		return cases.size() + " texts, recall " + masked + " of " + names + ", precision " + right + " of " + found;
	}

	@Test
	void findsAsManyNamesAsTheDocumentSays() {
		assertEquals(
				"""
				zh development: 101 texts, recall 44 of 51, precision 44 of 45
				zh held out: 71 texts, recall 27 of 31, precision 27 of 28
				en development: 77 texts, recall 27 of 39, precision 27 of 28
				en held out: 77 texts, recall 32 of 37, precision 32 of 37
				""",
				"zh development: " + score("names-zh.txt", NameListsTest::development)
						+ "\nzh held out: " + score("names-zh.txt", each -> !development(each))
						+ "\nen development: " + score("names-en.txt", NameListsTest::development)
						+ "\nen held out: " + score("names-en.txt", each -> !development(each)) + "\n");
	}

	@Test
	void theListsAreLongEnoughAndHoldTextsWithAndWithoutNames() {
		for (var list : List.of("names-zh.txt", "names-en.txt")) {
			var cases = LabelledCase.read(list);
			long without = cases.stream().filter(each -> each.text().equals(each.masked())).count();

			assertTrue(cases.size() >= LEAST, list);
			assertTrue(without >= cases.size() / 3 && without <= cases.size() * 2 / 3, list + ": " + without + " of " + cases.size());
		}
	}
}
