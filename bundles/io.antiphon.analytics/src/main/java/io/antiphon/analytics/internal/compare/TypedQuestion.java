package io.antiphon.analytics.internal.compare;

import io.antiphon.analytics.Comparison.By;
import io.antiphon.analytics.Comparison.Of;
import io.antiphon.analytics.Comparison.Question;
import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Segment;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the words of {@code compare} ask, or what is wrong with them. */
sealed interface TypedQuestion {

	String BY = "--by";
	String OF = "--of";
	String SERVICE = "--service";
	String TOUCHPOINT = "--touchpoint";
	String CHANNEL = "--channel";
	String DAYS = "--days";

	/** {@code within}: what both parts lie in. */
	record Asked(Question question, Scope within) implements TypedQuestion {}

	/** The first thing that is wrong, in words. */
	record Mistyped(String sentence) implements TypedQuestion {}

	static TypedQuestion read(Invocation invocation, Texts texts) {
		return new Reader(invocation, texts).read();
	}

	/** Reads one question. */
	final class Reader {

		private static final String TO = "..";

		private final Invocation invocation;
		private final Texts texts;
		private String wrong = "";

		private Reader(Invocation invocation, Texts texts) {
			this.invocation = invocation;
			this.texts = texts;
		}

		private TypedQuestion read() {
			var by = word(By.class, BY, said(BY));
			var of = word(Of.class, OF, invocation.option(OF).orElse(Of.COMPLAINTS.name()));
			var parts = invocation.arguments();
			if (parts.size() != 2) {
				return mistyped("two");
			}
			var days = invocation.option(DAYS);
			var within = new Scope(said(SERVICE), said(TOUCHPOINT), said(CHANNEL), days.flatMap(this::period).orElse(null));
			var a = by.flatMap(kind -> part(kind, within, parts.getFirst()));
			var b = by.flatMap(kind -> part(kind, within, parts.getLast()));
			return wrong.isEmpty() && by.isPresent() && of.isPresent() && a.isPresent() && b.isPresent()
					? new Asked(new Question(by.get(), a.get(), b.get(), of.get()), within)
					: new Mistyped(wrong);
		}

		private String said(String option) {
			return invocation.option(option).orElse("");
		}

		private TypedQuestion mistyped(String key) {
			none(key);
			return new Mistyped(wrong);
		}

		private <T> Optional<T> none(String key, Object... values) {
			if (wrong.isEmpty()) {
				wrong = texts.get(key, values);
			}
			return Optional.empty();
		}

		private <T extends Enum<T>> Optional<T> word(Class<T> all, String option, String said) {
			var words = Arrays.asList(all.getEnumConstants());
			var found = words.stream().filter(one -> one.name().equalsIgnoreCase(said)).findFirst();
			return found.isPresent()
					? found
					: none("word", option, said,
							words.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" | ")));
		}

		private Optional<Scope> part(By by, Scope within, String said) {
			return switch (by) {
				case PERIOD -> period(said).map(within::within);
				case SERVICE -> Optional.of(within.withService(said));
				case TOUCHPOINT -> Optional.of(within.withTouchpoint(said));
				case CHANNEL -> Optional.of(within.withChannel(said));
				case SEGMENT -> segment(said).map(within::withSegment);
			};
		}

		private Optional<Segment> segment(String said) {
			var parts = said.split("=", 2);
			return parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()
					? none("segment", said)
					: Optional.of(new Segment(parts[0], parts[1]));
		}

		/** Both days are in it. */
		private Optional<Period> period(String said) {
			try {
				var at = said.indexOf(TO);
				var from = LocalDate.parse(said.substring(0, Math.max(0, at)));
				return Optional.of(new Period(from, LocalDate.parse(said.substring(at + TO.length())).plusDays(1)));
			} catch (DateTimeParseException | IllegalArgumentException noPeriod) {
				return none("period", said);
			}
		}
	}
}
