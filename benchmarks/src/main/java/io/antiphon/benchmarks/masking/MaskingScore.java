package io.antiphon.benchmarks.masking;

import io.antiphon.benchmarks.masking.MaskingCase.Span;
import io.antiphon.privacy.Kind;
import io.antiphon.privacy.Redaction;
import io.antiphon.statistics.Proportions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What masking does to cases: of {@code expected} things so many are masked whole, and of {@code found} masks so many lie on something
 * expected.
 */
final class MaskingScore {

	private static final double LEVEL = 0.95;
	private static final Pattern TOKEN = Pattern.compile(
			Arrays.stream(Kind.values()).map(kind -> Pattern.quote(kind.token())).collect(Collectors.joining("|")));

	private int texts;
	private int expected;
	private int masked;
	private int found;
	private int right;

	static MaskingScore of(List<MaskingCase> cases, Redaction redaction) {
		var score = new MaskingScore();
		cases.forEach(each -> score.add(each, masks(each.text(), redaction.mask(each.text()).text())));
		return score;
	}

	private void add(MaskingCase each, List<Span> masks) {
		texts++;
		expected += each.expected();
		found += masks.size();
		if (each.spans().isEmpty()) { // it is not said where they are
			masked += Math.min(each.expected(), masks.size());
			right += Math.min(each.expected(), masks.size());
			return;
		}
		masked += (int) each.spans().stream().filter(span -> masks.stream().anyMatch(span::within)).count();
		right += (int) masks.stream().filter(mask -> each.spans().stream().anyMatch(mask::overlaps)).count();
	}

	/** Where something was masked, by comparing a text with what became of it. */
	static List<Span> masks(String text, String masked) {
		var pieces = TOKEN.split(masked, -1);
		var pattern = Arrays.stream(pieces).map(Pattern::quote).collect(Collectors.joining("(.+?)", "", ""));
		var matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
		if (!matcher.matches()) {
			throw new IllegalStateException("a masked text is the text with tokens in it");
		}
		var spans = new ArrayList<Span>();
		for (var group = 1; group <= matcher.groupCount(); group++) {
			spans.add(new Span(matcher.start(group), matcher.end(group)));
		}
		return spans;
	}

	int texts() {
		return texts;
	}

	int expected() {
		return expected;
	}

	int masked() {
		return masked;
	}

	/** Masks that lie on nothing that is expected. */
	int wrong() {
		return found - right;
	}

	@Override
	public String toString() {
		return String.format(
				Locale.ROOT, "%4d texts  recall %s  precision %s", texts, share(masked, expected), share(right, found));
	}

	private static String share(int count, int of) {
		if (of == 0) {
			return String.format("%-28s", "- (of 0)");
		}
		var share = Proportions.wilson(count, of, LEVEL);
		return String.format(
				Locale.ROOT,
				"%3d of %3d %3.0f %% (%.0f to %.0f)",
				count,
				of,
				100 * share.value(),
				100 * share.interval().low(),
				100 * share.interval().high());
	}
}
